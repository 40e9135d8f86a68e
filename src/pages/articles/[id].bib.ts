import type { APIRoute } from 'astro';
import { currentCatalogue } from '../../catalogue/current.ts';
import { citationFile } from '../../citation/citation-file.ts';

/** The reference to an article as BibTeX. */
export const GET: APIRoute = ({ params }) => citationFile(currentCatalogue(), params.id, 'bibtex');
