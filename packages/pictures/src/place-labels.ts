/**
 * Names beside points without one covering another: the first free place of four, most important point first; a name that finds none is
 * left away (the table beside the picture has it).
 */

export interface LabelWish {
  readonly key: string
  readonly x: number
  readonly y: number
  readonly text: string
}

export interface PlacedLabel extends LabelWish {
  readonly anchor: 'start' | 'middle' | 'end'
  /** Where the text stands: its anchor and base line. */
  readonly textX: number
  readonly textY: number
}

export interface Room {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

const overlaps = (a: Room, b: Room) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
const holds = (outer: Room, inner: Room) =>
  inner.left >= outer.left && inner.right <= outer.right && inner.top >= outer.top && inner.bottom <= outer.bottom

/** Mean width of a letter of Noto Sans or Plus Jakarta Sans, in font sizes; a little generous. */
const LETTER = 0.58
const GAP = 6

function candidates(wish: LabelWish, fontSize: number): { label: PlacedLabel; room: Room }[] {
  const { x, y, text } = wish
  const width = text.length * fontSize * LETTER
  const at = (anchor: PlacedLabel['anchor'], textX: number, textY: number, left: number) => ({
    label: { ...wish, anchor, textX, textY },
    room: { left, right: left + width, top: textY - fontSize * 0.8, bottom: textY + fontSize * 0.25 },
  })
  const middle = y + fontSize * 0.35
  return [
    at('start', x + GAP, middle, x + GAP),
    at('end', x - GAP, middle, x - GAP - width),
    at('middle', x, y - GAP, x - width / 2),
    at('middle', x, y + GAP + fontSize * 0.8, x - width / 2),
  ]
}

/** `wishes` in order of importance; `points` are all marks that no name may cover. */
export function placeLabels(
  wishes: readonly LabelWish[],
  points: readonly (readonly [number, number])[],
  frame: Room,
  fontSize: number,
): PlacedLabel[] {
  const taken: Room[] = points.map(([x, y]) => ({ left: x - 3.5, right: x + 3.5, top: y - 3.5, bottom: y + 3.5 }))
  const placed: PlacedLabel[] = []
  for (const wish of wishes) {
    const free = candidates(wish, fontSize).find(({ room }) => holds(frame, room) && !taken.some((other) => overlaps(other, room)))
    if (free === undefined) continue
    taken.push(free.room)
    placed.push(free.label)
  }
  return placed
}
