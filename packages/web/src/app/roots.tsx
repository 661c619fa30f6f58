/**
 * What every address stands in: the frame, for whose sake it is asked who is signed in, and one district.
 */
import { createRootRoute, createRoute, redirect } from '@tanstack/react-router'
import { sentTo } from './door.ts'
import { Frame } from './frame.tsx'
import { meQuery } from './me.ts'
import { NotFound } from './not-found.tsx'
import { queryClient } from './queries.ts'
import { text } from './read-search.ts'

export const root = createRootRoute({
  component: Frame,
  notFoundComponent: NotFound,
  beforeLoad: async ({ location }) => {
    const me = await queryClient.query(meQuery)
    const wanted = text((location.search as Readonly<Record<string, unknown>>)['ke'])
    const href = sentTo(me, { path: location.pathname, href: location.href, wanted })
    // oxlint-disable-next-line typescript/only-throw-error -- the router's own way to go elsewhere
    if (href !== null) throw redirect({ href, replace: true })
    return { me }
  },
})

export const district = createRoute({ getParentRoute: () => root, path: '/k/$kab' })
