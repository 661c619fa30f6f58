/**
 * The work on one village, with signal and without: what this device keeps is shown at once, the server is asked, what is found goes to the outbox first and from
 * there to the server. Nothing that was entered waits for the network.
 */

import type { BodyOf } from '@konvergen/contract/route.ts'
import type { addFamily } from '@konvergen/contract/verval.ts'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { ProblemError } from '../../app/call.ts'
import { useMe } from '../../app/me.ts'
import { queryClient } from '../../app/queries.ts'
import { fetchVillage, vervalKey } from '../../app/verval-queries.ts'
import { isBoxThere } from '../../offline/device-box.ts'
import { deviceId } from '../../offline/device-id.ts'
import {
  dropVillage,
  type KeptVillage,
  keepUnsent,
  keepVillage,
  keptUnsent,
  keptVillage,
  type VillagePlace,
} from '../../offline/kept-work.ts'
import {
  type Found,
  familyOf,
  recordedOf,
  type SeenFamily,
  seenFamilies,
  type Unsent,
  waitingOf,
  withCheck,
  withFamily,
} from '../../offline/outbox.ts'
import { keepPages } from '../../offline/page-keeper.ts'
import { sendOutbox } from '../../offline/send-outbox.ts'

const TRY_AGAIN_MS = 20_000
const idOf = (one: Unsent): string => (one.jenis === 'periksa' ? one.periksa.id : one.tambah.id)

export interface VillageWork {
  /** undefined until the first answer, of the device or of the server. */
  readonly village: KeptVillage | undefined
  readonly families: readonly SeenFamily[]
  readonly unsent: readonly Unsent[]
  /** null = the server answered last. */
  readonly problem: ProblemError | null
  readonly isOffline: boolean
  readonly isSending: boolean
  readonly canKeep: boolean
  readonly isKept: boolean
  readonly find: (family: SeenFamily, found: Found) => void
  readonly add: (family: Omit<BodyOf<typeof addFamily>, 'id' | 'periksa'>) => void
  readonly discard: (one: Unsent) => void
  readonly send: () => Promise<void>
  readonly keep: () => Promise<void>
  readonly drop: () => Promise<void>
  /** After a step of the village: everything is asked anew. */
  readonly reload: () => Promise<void>
}

/** `keepsAlone`: a village's own people find it kept without asking; at a desk of the district somebody has to want it. */
export function useVillageWork(place: VillagePlace, keepsAlone: boolean): VillageWork {
  const me = useMe()
  const account = me.account?.id ?? ''
  const { kab, putaran, desa } = place
  const [village, setVillage] = useState<KeptVillage>()
  const [unsent, setUnsent] = useState<readonly Unsent[]>([])
  const [problem, setProblem] = useState<ProblemError | null>(null)
  const [isSending, setSending] = useState(false)
  const [isKept, setKept] = useState(false)
  const latest = useRef<readonly Unsent[]>([])
  const wantsKeeping = useRef(keepsAlone)
  const at = useMemo(() => ({ kab, putaran, desa }), [kab, putaran, desa])

  const put = useCallback(
    async (next: readonly Unsent[]) => {
      latest.current = next
      setUnsent(next)
      await keepUnsent(at, account, next)
    },
    [at, account],
  )

  const failed = useCallback(
    (cause: unknown) => {
      if (!(cause instanceof ProblemError)) throw cause
      setProblem(cause)
      // Whoever holds the phone now is not known: the names go, what was found stays.
      if (cause.code === 'belum-masuk') void dropVillage(at).then(() => setKept(false))
    },
    [at],
  )

  const reload = useCallback(async () => {
    try {
      const read: KeptVillage = { ...at, ...(await fetchVillage(kab, putaran, desa)), account, me, at: Date.now() }
      setVillage(read)
      setProblem(null)
      if (!wantsKeeping.current || !isBoxThere()) return
      await keepVillage(read)
      setKept(await keepPages())
    } catch (cause) {
      failed(cause)
    }
  }, [at, kab, putaran, desa, account, me, failed])

  const send = useCallback(async () => {
    if (waitingOf(latest.current).length === 0) return
    setSending(true)
    try {
      await navigator.locks.request(`konvergen-kirim-${at.putaran}-${at.desa}`, async () => {
        // Another tab may have sent them, or entered more.
        const kept = isBoxThere() ? await keptUnsent(at, account) : latest.current
        const before = latest.current
        const left = await sendOutbox(at, kept, async (next) => keepUnsent(at, account, next))
        // What was entered while this was under way goes along.
        const newer = latest.current.filter((one) => !before.includes(one))
        await put([...left, ...newer])
      })
      await reload()
      await queryClient.invalidateQueries({ queryKey: vervalKey(at.kab) })
    } catch (cause) {
      if (isBoxThere()) {
        const newer = latest.current
        const kept = await keptUnsent(at, account)
        const known = new Set(kept.map(idOf))
        await put([...kept, ...newer.filter((one) => !known.has(idOf(one)))])
      }
      failed(cause)
    } finally {
      setSending(false)
    }
  }, [at, account, put, reload, failed])

  useEffect(() => {
    let isGone = false
    const start = async () => {
      const [kept, waiting] = isBoxThere() ? await Promise.all([keptVillage(at), keptUnsent(at, account)]) : [undefined, []]
      if (isGone) return
      latest.current = waiting
      setUnsent(waiting)
      if (kept !== undefined && kept.account === account) {
        setVillage(kept)
        setKept(true)
        wantsKeeping.current = true
      }
      await reload()
      if (!isGone) await send()
    }
    void start()
    return () => {
      isGone = true
    }
  }, [at, account, reload, send])

  const isOffline = problem?.code === 'offline'
  useEffect(() => {
    const again = () => void (waitingOf(latest.current).length > 0 ? send() : reload())
    window.addEventListener('online', again)
    const timer = isOffline ? window.setInterval(again, TRY_AGAIN_MS) : undefined
    return () => {
      window.removeEventListener('online', again)
      window.clearInterval(timer)
    }
  }, [isOffline, send, reload])

  const enter = useCallback(
    (next: readonly Unsent[]) => {
      void put(next).then(send)
    },
    [put, send],
  )

  const families = useMemo(() => seenFamilies(village?.keluarga ?? [], unsent), [village, unsent])
  return {
    village,
    families,
    unsent,
    problem,
    isOffline,
    isSending,
    canKeep: isBoxThere(),
    isKept,
    find: (family, found) =>
      enter(
        withCheck(latest.current, { id: deviceId(), keluarga: family.id, found, seen: recordedOf(family)?.id ?? null, now: Date.now() }),
      ),
    add: (family) => enter(withFamily(latest.current, { id: deviceId(), periksa: deviceId(), ...family }, Date.now())),
    discard: (one) => enter(latest.current.filter((other) => familyOf(other) !== familyOf(one))),
    send,
    keep: async () => {
      wantsKeeping.current = true
      await reload()
    },
    drop: async () => {
      wantsKeeping.current = false
      await dropVillage(at)
      setKept(false)
    },
    reload: async () => {
      await queryClient.invalidateQueries({ queryKey: vervalKey(kab) })
      await reload()
    },
  }
}
