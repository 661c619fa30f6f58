/** Who answers for what: the sentence, the suggestion for what nobody answers for, the list, one thing in its drawer. */
import type { Register } from '@konvergen/contract/opd.ts'
import type { OwnedRow } from '@konvergen/contract/tpps.ts'
import { useState } from 'react'
import { useMay } from '../../app/may.ts'
import { useMe } from '../../app/me.ts'
import { Button } from '../../parts/button.tsx'
import { ProblemNote } from '../../parts/states.tsx'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import { OWNERS } from '../../text/tpps.ts'
import { headedThings, suggestedThings, viewOwners } from './arrange-owners.ts'
import styles from './opd-page.module.css'
import { OwnerDrawer } from './owner-drawer.tsx'
import { OwnersCard } from './owners-card.tsx'
import { useSetOwners } from './use-team-acts.ts'

interface OwnersViewProps {
  readonly kab: string
  readonly rows: readonly OwnedRow[]
  readonly register: Register
}

export function OwnersView({ kab, rows, register }: OwnersViewProps) {
  const t = useText()
  const say = useSay()
  const { today } = useMe()
  const mayOwn = useMay()('opd.own', kab)
  const [openedKode, setOpenedKode] = useState<string | null>(null)
  const set = useSetOwners(kab)
  const views = viewOwners(rows, register, today)
  const grave = views.filter(({ isGrave }) => isGrave).length
  const part = views.filter(({ row, isGrave }) => !isGrave && row.gaps.length > 0).length
  const suggested = suggestedThings(rows, register, today)
  const headed = headedThings(rows, register, today)
  const opened = views.find(({ row }) => row.kode === openedKode)
  const numbers = { none: say.number(grave), part: say.number(part), all: say.number(rows.length) }
  return (
    <>
      <p className={styles['lead']}>{t(grave > 0 ? OWNERS.lead : part > 0 ? OWNERS.leadPart : OWNERS.leadWhole, numbers)}</p>
      <div className={styles['stack']}>
        {set.error !== null && <ProblemNote problem={set.error} />}
        {mayOwn && suggested.length > 0 && (
          <div className={`${styles['tail']} tanpa-cetak`}>
            <Button look="primary" disabled={set.isPending} onClick={() => set.mutate(suggested)}>
              {t(OWNERS.suggest, { n: say.number(suggested.length) })}
            </Button>
            <span className={styles['small']}>{t(OWNERS.suggestHint)}</span>
          </div>
        )}
        {mayOwn && headed.length > 0 && (
          <div className={`${styles['tail']} tanpa-cetak`}>
            <Button disabled={set.isPending} onClick={() => set.mutate(headed)}>
              {t(OWNERS.heads, { n: say.number(headed.length) })}
            </Button>
          </div>
        )}
        <OwnersCard kab={kab} views={views} onOpen={mayOwn ? setOpenedKode : null} />
      </div>
      {opened !== undefined && (
        <OwnerDrawer
          key={opened.row.kode}
          view={opened}
          register={register}
          isBusy={set.isPending}
          onSave={(hal) => set.mutate([hal], { onSuccess: () => setOpenedKode(null) })}
          onClose={() => setOpenedKode(null)}
        />
      )}
    </>
  )
}
