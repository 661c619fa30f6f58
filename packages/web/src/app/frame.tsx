/** Around every page: the door's plain frame for whoever comes in, the office's for whoever is in; none around what is thrown on a wall. */
import { useRouterState } from '@tanstack/react-router'
import { isDoor } from './door.ts'
import { DoorFrame } from './door-frame.tsx'
import { isScreen, ScreenFrame } from './screen-frame.tsx'
import { Shell } from './shell.tsx'

export function Frame() {
  const path = useRouterState({ select: (state) => state.location.pathname })
  if (isScreen(path)) return <ScreenFrame />
  return isDoor(path) ? <DoorFrame /> : <Shell />
}
