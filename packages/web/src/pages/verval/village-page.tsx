/** A village checks its families, on a cheap phone and without signal too: the list, one family, a family that the list lacked, the signature. */

import { getRouteApi, Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useMay } from '../../app/may.ts'
import { AddFamily } from './add-family.tsx'
import { DeviceLine } from './device-line.tsx'
import { FamilyList } from './family-list.tsx'
import { FamilyView } from './family-view.tsx'
import { PageHead, ProblemNote, Skeleton } from './furniture.ts'
import { ordered } from './say-family.ts'
import { SignCard } from './sign-card.tsx'
import { useVillageWork } from './use-village-work.ts'
import styles from './village.module.css'
import { useSay, useText, VILLAGE } from './words.ts'

const route = getRouteApi('/k/$kab/verval/$putaran/$desa')

export function VervalVillagePage() {
  const { kab, putaran, desa } = route.useParams()
  const t = useText()
  const say = useSay()
  const may = useMay()
  // Whoever may do it at a place that does not exist holds the whole district.
  const isOfDistrict = may('verval.check', kab, `${kab}.00.0000`)
  const work = useVillageWork({ kab, putaran, desa }, !isOfDistrict)
  const [open, setOpen] = useState<string | null>(null)
  const [isAdding, setAdding] = useState(false)
  const [saved, setSaved] = useState<string | null>(null)
  const { village, families, problem } = work

  if (village === undefined) {
    return (
      <>
        <PageHead title={t(VILLAGE.title, { nama: desa })} />
        {problem === null ? <Skeleton /> : <ProblemNote problem={problem} retry={() => void work.reload()} />}
        {work.isOffline && <p>{t(VILLAGE.notKept)}</p>}
      </>
    )
  }

  const takesChecks = village.ronde.keadaan === 'berjalan' && ['menunggu', 'dikerjakan'].includes(village.keadaan)
  const list = ordered(families)
  const family = list.find(({ id }) => id === open)
  const waiting = list.filter(({ temuan }) => temuan === null)
  const goOn = (after: string) => {
    const from = list.findIndex(({ id }) => id === after)
    const next = [...list.slice(from + 1), ...list.slice(0, Math.max(from, 0))].find((one) => one.temuan === null)
    setOpen(next?.id ?? null)
  }

  return (
    <div className={styles['village']}>
      <PageHead title={t(VILLAGE.title, { nama: village.nama })} of={`${village.ronde.sumber}, ${say.period(village.ronde.periode)}`} />
      <DeviceLine work={work} />
      {saved !== null && <output className={styles['saved']}>{saved}</output>}
      {family !== undefined && (
        <FamilyView
          key={family.id}
          family={family}
          families={list}
          village={village}
          takesChecks={takesChecks}
          hasNext={waiting.some(({ id }) => id !== family.id)}
          onBack={() => setOpen(null)}
          onDiscard={work.discard}
          onFound={(found, said, moves) => {
            work.find(family, found)
            setSaved(said)
            if (moves) goOn(family.id)
            else setOpen(null)
          }}
        />
      )}
      {family === undefined && isAdding && (
        <AddFamily
          village={village}
          onBack={() => setAdding(false)}
          onAdd={(added, said) => {
            work.add(added)
            setSaved(said)
            setAdding(false)
          }}
        />
      )}
      {family === undefined && !isAdding && (
        <>
          <FamilyList list={list} village={village} onOpen={setOpen} onAdd={takesChecks ? () => setAdding(true) : null} />
          <SignCard work={work} village={village} waiting={waiting.length} />
          <p className={styles['links']}>
            <Link to="/k/$kab/verval/$putaran/$desa/lembar" params={{ kab, putaran, desa }}>
              {t(VILLAGE.sheet)}
            </Link>
            {may('verval.check', kab, desa) && takesChecks && (
              <Link to="/k/$kab/verval/$putaran/$desa/ketik" params={{ kab, putaran, desa }}>
                {t(VILLAGE.typing)}
              </Link>
            )}
            <Link to="/k/$kab/verval" params={{ kab }} search={{ putaran }}>
              {t(VILLAGE.toBoard)}
            </Link>
          </p>
        </>
      )}
    </div>
  )
}
