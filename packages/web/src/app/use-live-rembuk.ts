/** Follows a rembuk: whenever it changed it is read again. True while the connection stands. */
import { followRembuk } from '@konvergen/contract/rembuk.ts'
import { useEffect, useState } from 'react'
import { addressOf } from './call.ts'
import { queryClient } from './queries.ts'
import { rembukQuery } from './rembuk-queries.ts'

function versionIn(data: unknown): string | null {
  if (typeof data !== 'string') return null
  const read: unknown = JSON.parse(data)
  return typeof read === 'object' && read !== null && 'version' in read && typeof read.version === 'string' ? read.version : null
}

export function useLiveRembuk(kab: string, id: string): boolean {
  const [isLive, setLive] = useState(false)
  useEffect(() => {
    const source = new EventSource(addressOf(followRembuk, { kab, id }))
    const { queryKey } = rembukQuery(kab, id)
    source.addEventListener('open', () => setLive(true))
    // The browser asks again by itself.
    source.addEventListener('error', () => setLive(false))
    source.addEventListener('message', ({ data }) => {
      if (queryClient.getQueryData(queryKey)?.versi !== versionIn(data)) void queryClient.invalidateQueries({ queryKey, exact: true })
    })
    return () => source.close()
  }, [kab, id])
  return isLive
}
