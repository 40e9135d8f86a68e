import { discoveryInKazakhLatin } from '../kazakh-latin.ts';
import type { DiscoveryRules } from '../rules.ts';
import { en } from './en.ts';
import { kk } from './kk.ts';
import { ru } from './ru.ts';

/** The rules by which unknown names are recognised, of each language that has any. A new language is added here. */
export const discoveryLanguages: readonly DiscoveryRules[] = [kk, ru, en];

/** The same for Kazakh texts in Latin letters. */
export const kazakhLatinDiscovery = discoveryInKazakhLatin(kk);
