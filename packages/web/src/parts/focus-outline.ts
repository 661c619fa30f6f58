/**
 * The village that the keyboard stands on, drawn above everything else on the map: its own stroke would lie under the outlines of the
 * proposed villages. Brand on a broad casing of the ground, so that it is seen on every colour and in every theme.
 */
import { element, type SvgNode } from '@konvergen/pictures/svg.ts'
import { BRAND, CARD, paint, type Token } from '@konvergen/pictures/tokens.ts'

const CASING = 7
const LINE = 4

/** `village`: the path of the village, null when the keyboard is elsewhere. */
export function withFocusOutline(map: SvgNode, village: SvgNode | null): SvgNode {
  const d = village?.attrs['d']
  if (d === undefined) return map
  const stroke = (colour: Token, width: number) => element('path', { d, stroke: paint(colour, 'variables'), 'stroke-width': width })
  const attrs = { class: 'fokus', fill: 'none', 'stroke-linejoin': 'round', 'pointer-events': 'none', 'aria-hidden': 'true' }
  return { ...map, children: [...map.children, element('g', attrs, [stroke(CARD, CASING), stroke(BRAND, LINE)], 'fokus')] }
}
