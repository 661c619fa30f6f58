/** The window through which a picture is seen: never outside it, never larger than it. */

export interface Size {
  readonly width: number
  readonly height: number
}

export interface View extends Size {
  readonly x: number
  readonly y: number
}

/** So many times at the closest. */
const CLOSEST = 12

const within = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value))

export function whole({ width, height }: Size): View {
  return { x: 0, y: 0, width, height }
}

export function moved(view: View, right: number, down: number, size: Size): View {
  return { ...view, x: within(view.x + right, 0, size.width - view.width), y: within(view.y + down, 0, size.height - view.height) }
}

/** Around its middle; `times` above 1 is closer. */
export function zoomed(view: View, times: number, size: Size): View {
  const width = within(view.width / times, size.width / CLOSEST, size.width)
  const height = (width * size.height) / size.width
  const next = { x: view.x + (view.width - width) / 2, y: view.y + (view.height - height) / 2, width, height }
  return moved(next, 0, 0, size)
}

export function viewBoxOf({ x, y, width, height }: View): string {
  return [x, y, width, height].map((value) => Math.round(value * 100) / 100).join(' ')
}
