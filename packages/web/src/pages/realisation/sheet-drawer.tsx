/** The quarter as a sheet: taken out, and brought back row by row, looked at before anything is kept. */
import type { GridAnswer } from '@konvergen/contract/realisation.ts'
import { previewRealisationSheet, type ReportPreview } from '@konvergen/contract/realisation-files.ts'
import { useState } from 'react'
import { Button, ButtonLink } from '../../parts/button.tsx'
import { Drawer } from '../../parts/drawer.tsx'
import { FileDrop } from '../../parts/file-drop.tsx'
import { Note, ProblemNote } from '../../parts/states.tsx'
import { REALISATION } from '../../text/realisation.ts'
import { useText } from '../../text/text.ts'
import styles from './realisation.module.css'
import { SheetRows } from './sheet-rows.tsx'
import { useApplySheet } from './use-realisation-acts.ts'

interface SheetDrawerProps {
  readonly kab: string
  readonly grid: GridAnswer
  readonly onClose: () => void
}

export function SheetDrawer({ kab, grid, onClose }: SheetDrawerProps) {
  const t = useText()
  const [preview, setPreview] = useState<ReportPreview | null>(null)
  const { year, quarter, office, mayWrite } = grid
  const query = `tahun=${year}&triwulan=${quarter}&lembaga=${office ?? 'sekretariat'}`
  return (
    <Drawer title={t(REALISATION.sheet)} onClose={onClose}>
      <div className={styles['form']}>
        <p className={styles['small']}>{t(REALISATION.sheetHint)}</p>
        <div className={styles['acts']}>
          <ButtonLink href={`/api/districts/${kab}/realisasi/lembar.xlsx?${query}`}>{t(REALISATION.download)}</ButtonLink>
        </div>
        {mayWrite && (
          <FileDrop
            route={previewRealisationSheet}
            params={{ kab }}
            label={t(REALISATION.drop)}
            hint={t(REALISATION.dropHint)}
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

function Preview({ kab, preview }: { readonly kab: string; readonly preview: ReportPreview }) {
  const t = useText()
  const apply = useApplySheet(kab)
  const { year, quarter, office, file, rows, unnamed, isOpen } = preview
  const countOf = (does: ReportPreview['rows'][number]['does']) => rows.filter((row) => row.does === does).length
  const usable = rows.flatMap(({ row, id, revision, does, facts }) =>
    facts !== null && id !== null && (does === 'baru' || does === 'ubah') ? [{ row, id, revision, facts }] : [],
  )
  return (
    <>
      <p aria-live="polite">
        <strong>
          {t(REALISATION.preview, { baru: countOf('baru'), ubah: countOf('ubah'), tetap: countOf('tetap'), ditolak: countOf('ditolak') })}
        </strong>{' '}
        {unnamed > 0 && t(REALISATION.unnamed, { n: unnamed })}
      </p>
      {!isOpen && <Note tone="caution" title={t(REALISATION.previewClosed)} />}
      {apply.isError && <ProblemNote problem={apply.error} />}
      {apply.isSuccess && <Note tone="good" title={t(REALISATION.applied)} />}
      {isOpen && usable.length > 0 && !apply.isSuccess && (
        <div className={styles['acts']}>
          <Button look="primary" disabled={apply.isPending} onClick={() => apply.mutate({ year, quarter, office, file, rows: usable })}>
            {t(REALISATION.apply, { n: usable.length })}
          </Button>
        </div>
      )}
      <SheetRows rows={rows} />
    </>
  )
}
