/** Two fingers, or Ctrl and the wheel: a picture comes closer, and the page neither scrolls nor is zoomed. Listened to by hand, since it must be held back. */
import { type RefObject, useEffect } from 'react'

const WHEEL_STEP = 1.2

function distanceOf({ touches }: TouchEvent): number | null {
  const [one, other] = touches
  return one === undefined || other === undefined ? null : Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY)
}

/** `closer`: times, above 1 is closer. The same function as long as the picture is the same. */
export function useCloseLook(box: RefObject<HTMLElement | null>, closer: (times: number) => void): void {
  useEffect(() => {
    const element = box.current
    if (element === null) return undefined
    let apart: number | null = null
    const onWheel = (event: WheelEvent) => {
      if (!event.ctrlKey) return
      event.preventDefault()
      closer(event.deltaY < 0 ? WHEEL_STEP : 1 / WHEEL_STEP)
    }
    const onTouch = (event: TouchEvent) => {
      const now = distanceOf(event)
      if (now !== null) event.preventDefault()
      if (now !== null && apart !== null && apart > 0) closer(now / apart)
      apart = now
    }
    element.addEventListener('wheel', onWheel, { passive: false })
    for (const name of ['touchstart', 'touchmove', 'touchend'] as const) element.addEventListener(name, onTouch, { passive: false })
    return () => {
      element.removeEventListener('wheel', onWheel)
      for (const name of ['touchstart', 'touchmove', 'touchend'] as const) element.removeEventListener(name, onTouch)
    }
  }, [box, closer])
}
