/** Pairs from a table: looked at one by one, and kept with their basis; those that cannot be are told with their cell. */
import { type PairPreview, previewPairs } from '@konvergen/contract/plan-reference.ts'
import { useState } from 'react'
import { Button, ButtonLink } from '../../parts/button.tsx'
import { Drawer } from '../../parts/drawer.tsx'
import { TextField } from '../../parts/field.tsx'
import { FileDrop } from '../../parts/file-drop.tsx'
import { Note, ProblemNote } from '../../parts/states.tsx'
import { PAIRS, REFERENCE } from '../../text/plan-versions.ts'
import { useText } from '../../text/text.ts'
import { PairRows } from './pair-rows.tsx'
import styles from './plan.module.css'
import { useReferenceActs } from './use-reference-acts.ts'

const LEAST = 3
const LONGEST = 300

export function PairFileDrawer({ kab, onClose }: { readonly kab: string; readonly onClose: () => void }) {
  const t = useText()
  const [preview, setPreview] = useState<PairPreview | null>(null)
  return (
    <Drawer title={t(PAIRS.title)} onClose={onClose}>
      <div className={styles['form']}>
        <p className={styles['small']}>{t(PAIRS.hint)}</p>
        <div className={styles['acts']}>
          <ButtonLink href={`/api/districts/${kab}/rencana/pemetaan.xlsx`}>{t(PAIRS.download)}</ButtonLink>
        </div>
        <FileDrop
          route={previewPairs}
          params={{ kab }}
          label={t(PAIRS.drop)}
          hint={t(PAIRS.dropHint)}
          accept=".xlsx,.xls,.ods,.csv"
          onAnswer={setPreview}
          onStopped={() => undefined}
        />
        {preview !== null && <Preview key={preview.file} kab={kab} preview={preview} />}
      </div>
    </Drawer>
  )
}

/** Pairs that are taken, without those that hold already. */
function usableOf({ pairs }: PairPreview) {
  return pairs.flatMap(({ subKegiatan, indicator, does }) =>
    does === 'baru' && subKegiatan !== null && indicator !== null ? [{ subKegiatan, indicator, state: 'pakai' as const }] : [],
  )
}

function Preview({ kab, preview }: { readonly kab: string; readonly preview: PairPreview }) {
  const t = useText()
  const [reason, setReason] = useState('')
  const { map } = useReferenceActs(kab)
  const usable = usableOf(preview)
  const count = (does: PairPreview['pairs'][number]['does']) => preview.pairs.filter((pair) => pair.does === does).length
  return (
    <>
      <p aria-live="polite">
        <strong>{t(PAIRS.counts, { baru: count('baru'), tetap: count('tetap'), ditolak: count('ditolak') })}</strong>
      </p>
      <PairRows pairs={preview.pairs} />
      {map.isError && <ProblemNote problem={map.error} />}
      {map.isSuccess ? (
        <Note tone="good" title={t(PAIRS.kept, { n: map.data.kept })} />
      ) : (
        usable.length > 0 && (
          <>
            <TextField label={t(REFERENCE.reason)} maxLength={LONGEST} value={reason} onChange={({ target }) => setReason(target.value)} />
            <Button
              look="primary"
              disabled={reason.trim().length < LEAST || map.isPending}
              onClick={() => map.mutate({ reason: reason.trim(), pairs: usable })}
            >
              {t(REFERENCE.keep, { n: usable.length })}
            </Button>
          </>
        )
      )}
    </>
  )
}
