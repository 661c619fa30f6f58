/**
 * How sure a percentage is, in one row of a table: a bar from the lower to the upper limit and a mark where the estimate stands.
 */
import type { Interval } from '@konvergen/core/situation/situation.ts'
import { element, type SvgNode, svgRoot, tenth } from './svg.ts'
import { ATTENTION, EARTH, LINE, type Palette, paint } from './tokens.ts'

export interface IntervalMarkInput {
  readonly percent: number
  readonly interval: Interval
  /** Percent at the right end; the same for all rows of a table, so that they can be compared. What lies beyond is cut at the edge. */
  readonly max: number
  readonly width: number
  readonly height: number
  readonly palette: Palette
}

export function intervalMark({ percent, interval, max, width, height, palette }: IntervalMarkInput): SvgNode {
  const at = (value: number) => tenth((Math.min(Math.max(value, 0), max) / max) * width)
  const middle = tenth(height / 2)
  const [low, high, point] = [at(interval.low), at(interval.high), at(percent)]
  const bar = EARTH[3] ?? ATTENTION
  return svgRoot(width, height, [
    element('path', { d: `M0,${middle}H${width}`, stroke: paint(LINE, palette), 'stroke-width': 1 }),
    element('path', { d: `M${low},${middle}H${high}`, stroke: paint(bar, palette), 'stroke-width': 3, 'stroke-linecap': 'round' }),
    element('path', { d: `M${point},${tenth(middle - 4)}V${tenth(middle + 4)}`, stroke: paint(ATTENTION, palette), 'stroke-width': 2 }),
  ])
}
