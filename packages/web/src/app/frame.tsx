/** Around every page: the door's plain frame for whoever comes in, the office's for whoever is in. */
import { useRouterState } from '@tanstack/react-router'
import { isDoor } from './door.ts'
import { DoorFrame } from './door-frame.tsx'
import { Shell } from './shell.tsx'

export function Frame() {
  const path = useRouterState({ select: (state) => state.location.pathname })
  return isDoor(path) ? <DoorFrame /> : <Shell />
}
