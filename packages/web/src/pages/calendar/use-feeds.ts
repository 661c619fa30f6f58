/** The addresses that are open, and what can be done with them. */
import { makeFeed, makeOwnFeed, revokeFeed } from '@konvergen/contract/calendar.ts'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { feedsQuery } from '../../app/calendar-queries.ts'
import { call } from '../../app/call.ts'
import { queryClient } from '../../app/queries.ts'
import type { FeedWish } from './feed-form.tsx'

export function useFeeds(kab: string) {
  /** With the secret in it, as long as the page stands. */
  const [path, setPath] = useState<string | null>(null)
  const params = { kab }
  const forget = () => queryClient.invalidateQueries(feedsQuery(kab))
  return {
    feeds: useQuery(feedsQuery(kab)),
    path,
    make: useMutation({
      mutationFn: ({ to, ...body }: FeedWish) =>
        to === 'saya' ? call(makeOwnFeed, { params, body }) : call(makeFeed, { params, body: { ...body, to } }),
      onSuccess: async (made) => {
        setPath(made.path)
        await forget()
      },
    }),
    revoke: useMutation({ mutationFn: (id: string) => call(revokeFeed, { params: { kab, id } }), onSuccess: forget }),
  }
}
