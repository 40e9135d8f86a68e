/** A rectangle by its middle. */
export type Box = { x: number; y: number; readonly width: number; readonly height: number };

/** So many rounds of pushing settle every picture that has room; what still overlaps then is put where there is room. */
const rounds = 400;

/**
 * Moves rectangles until none overlaps another and all lie inside the page, each as little as that takes. Positions become whole numbers.
 * None may be wider than the page. Returns the height that they take: that of the page, or more where it has no room for them.
 */
export function moveApart(boxes: readonly Box[], page: { readonly width: number; readonly height: number }, gap: number): number {
  for (let round = 0; round < rounds; round += 1) if (!pushAll(boxes, page, gap)) break;
  const settled: Box[] = [];
  for (const box of boxes) {
    keepInside(box, page);
    box.x = Math.round(box.x);
    box.y = Math.round(box.y);
    if (settled.some((other) => overlap(box, other, gap / 2))) putWhereRoomIs(box, settled, page, gap);
    settled.push(box);
  }
  return Math.max(page.height, ...settled.map(({ y, height }) => Math.ceil(y + height / 2)));
}

/** Whether two rectangles come nearer to each other than a gap. */
export function overlap(one: Box, other: Box, gap: number): boolean {
  return (
    Math.abs(one.x - other.x) < (one.width + other.width) / 2 + gap && Math.abs(one.y - other.y) < (one.height + other.height) / 2 + gap
  );
}

function pushAll(boxes: readonly Box[], page: { readonly width: number; readonly height: number }, gap: number): boolean {
  let moved = false;
  boxes.forEach((one, index) => {
    for (const other of boxes.slice(index + 1)) {
      if (!overlap(one, other, gap)) continue;
      moved = true;
      push(one, other, gap);
    }
  });
  for (const box of boxes) keepInside(box, page);
  return moved;
}

/** Along the way that is shorter; a little more than needed, or rounding would bring them together again. */
function push(one: Box, other: Box, gap: number): void {
  const across = (one.width + other.width) / 2 + gap - Math.abs(one.x - other.x);
  const down = (one.height + other.height) / 2 + gap - Math.abs(one.y - other.y);
  const axis = across < down ? 'x' : 'y';
  const half = (Math.min(across, down) + 1) / 2;
  const sign = one[axis] < other[axis] ? -1 : 1;
  one[axis] += sign * half;
  other[axis] -= sign * half;
}

/** Limits are whole numbers, so that rounding does not lead out. */
function keepInside(box: Box, page: { readonly width: number; readonly height: number }): void {
  box.x = Math.min(Math.floor(page.width - box.width / 2), Math.max(Math.ceil(box.width / 2), box.x));
  box.y = Math.min(Math.floor(page.height - box.height / 2), Math.max(Math.ceil(box.height / 2), box.y));
}

/** The free place of a fine grid that is nearest, or else below all others. */
function putWhereRoomIs(box: Box, settled: readonly Box[], page: { readonly width: number; readonly height: number }, gap: number): void {
  const step = 8;
  let best: { x: number; y: number; far: number } | undefined;
  for (let y = Math.ceil(box.height / 2); y <= page.height - box.height / 2; y += step) {
    for (let x = Math.ceil(box.width / 2); x <= page.width - box.width / 2; x += step) {
      const far = (x - box.x) ** 2 + (y - box.y) ** 2;
      if (best !== undefined && far >= best.far) continue;
      if (!settled.some((other) => overlap({ ...box, x, y }, other, gap / 2))) best = { x, y, far };
    }
  }
  box.x = best?.x ?? box.x;
  box.y = best?.y ?? Math.ceil(Math.max(...settled.map(({ y, height }) => y + height / 2)) + gap + box.height / 2);
}
