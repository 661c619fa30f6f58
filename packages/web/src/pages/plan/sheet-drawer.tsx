/** The plan of an office as a sheet: taken out, and brought back row by row, looked at before anything is kept. */
import { previewPlanSheet, type SheetPreview } from '@konvergen/contract/plan.ts'
import { useState } from 'react'
import { Button, ButtonLink } from '../../parts/button.tsx'
import { Drawer } from '../../parts/drawer.tsx'
import { FileDrop } from '../../parts/file-drop.tsx'
import { Note, ProblemNote } from '../../parts/states.tsx'
import { PLAN } from '../../text/plan.ts'
import { useText } from '../../text/text.ts'
import styles from './plan.module.css'
import { SheetRows } from './sheet-rows.tsx'
import { useApplySheet } from './use-plan-acts.ts'

interface SheetDrawerProps {
  readonly kab: string
  readonly year: number
  readonly office: string
  readonly mayWrite: boolean
  readonly onClose: () => void
}

export function SheetDrawer({ kab, year, office, mayWrite, onClose }: SheetDrawerProps) {
  const t = useText()
  const [preview, setPreview] = useState<SheetPreview | null>(null)
  return (
    <Drawer title={t(PLAN.sheet)} onClose={onClose}>
      <div className={styles['form']}>
        <p className={styles['small']}>{t(PLAN.sheetHint)}</p>
        <div className={styles['acts']}>
          <ButtonLink href={`/api/districts/${kab}/rencana/lembar.xlsx?tahun=${year}&lembaga=${office}`}>{t(PLAN.download)}</ButtonLink>
        </div>
        {mayWrite && (
          <FileDrop
            route={previewPlanSheet}
            params={{ kab }}
            label={t(PLAN.drop)}
            hint={t(PLAN.dropHint)}
            accept=".xlsx,.xls,.ods,.csv"
            onAnswer={setPreview}
            onStopped={() => undefined}
          />
        )}
        {preview !== null && <Preview key={preview.file} kab={kab} preview={preview} />}
      </div>
    </Drawer>
  )
}

function Preview({ kab, preview }: { readonly kab: string; readonly preview: SheetPreview }) {
  const t = useText()
  const apply = useApplySheet(kab)
  const { year, office, file, rows, unnamed } = preview
  const countOf = (does: SheetPreview['rows'][number]['does']) => rows.filter((row) => row.does === does).length
  const usable = rows.flatMap(({ row, id, revision, does, facts }) =>
    facts !== null && (does === 'baru' || does === 'ubah') ? [{ row, id, revision, facts }] : [],
  )
  return (
    <>
      <p aria-live="polite">
        <strong>
          {t(PLAN.preview, { baru: countOf('baru'), ubah: countOf('ubah'), tetap: countOf('tetap'), ditolak: countOf('ditolak') })}
        </strong>{' '}
        {unnamed > 0 && t(PLAN.unnamed, { n: unnamed })}
      </p>
      <SheetRows rows={rows} />
      {apply.isError && <ProblemNote problem={apply.error} />}
      {apply.isSuccess ? (
        <Note tone="good" title={t(PLAN.applied, apply.data)} />
      ) : (
        <Button
          look="primary"
          disabled={usable.length === 0 || apply.isPending}
          onClick={() => apply.mutate({ year, office, file: file.slice(0, 200), rows: usable })}
        >
          {t(PLAN.apply, { n: usable.length })}
        </Button>
      )}
    </>
  )
}
