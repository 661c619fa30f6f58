/** A quarter of a village's APBDes, or of many, as a sheet: taken out, and brought back row by row, looked at before anything is kept. */
import { previewVillageSheet, type VillageSheetPreview } from '@konvergen/contract/village-realisation-files.ts'
import { useState } from 'react'
import { Button, ButtonLink } from '../../parts/button.tsx'
import { Drawer } from '../../parts/drawer.tsx'
import { FileDrop } from '../../parts/file-drop.tsx'
import { Note, ProblemNote } from '../../parts/states.tsx'
import { REALISATION } from '../../text/realisation.ts'
import { useText } from '../../text/text.ts'
import { VILLAGE_REALISATION } from '../../text/village-realisation.ts'
import styles from './realisation.module.css'
import { SheetRows } from './sheet-rows.tsx'
import { useApplyVillageSheet } from './use-village-acts.ts'

interface VillageSheetDrawerProps {
  readonly kab: string
  /** `village` null: of many. */
  readonly of: { readonly year: number; readonly quarter: number; readonly village: string | null }
  readonly mayWrite: boolean
  readonly onClose: () => void
}

export function VillageSheetDrawer({ kab, of: { year, quarter, village }, mayWrite, onClose }: VillageSheetDrawerProps) {
  const t = useText()
  const [preview, setPreview] = useState<VillageSheetPreview | null>(null)
  const query = `tahun=${year}&triwulan=${quarter}${village === null ? '' : `&desa=${village}`}`
  return (
    <Drawer title={t(village === null ? VILLAGE_REALISATION.sheetAll : REALISATION.sheet)} onClose={onClose}>
      <div className={styles['form']}>
        <p className={styles['small']}>{t(village === null ? VILLAGE_REALISATION.sheetAllHint : VILLAGE_REALISATION.sheetHint)}</p>
        <div className={styles['acts']}>
          <ButtonLink href={`/api/districts/${kab}/realisasi/lembar-desa.xlsx?${query}`}>{t(REALISATION.download)}</ButtonLink>
        </div>
        {mayWrite && (
          <FileDrop
            route={previewVillageSheet}
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

function Preview({ kab, preview }: { readonly kab: string; readonly preview: VillageSheetPreview }) {
  const t = useText()
  const apply = useApplyVillageSheet(kab)
  const { year, quarter, village, file, rows, unnamed } = preview
  const countOf = (does: VillageSheetPreview['rows'][number]['does']) => rows.filter((row) => row.does === does).length
  const usable = rows.flatMap(({ row, id, revision, does, facts }) =>
    facts !== null && id !== null && (does === 'baru' || does === 'ubah') ? [{ row, id, revision, facts }] : [],
  )
  // Of many villages most rows say what stands already; they are counted above.
  const shown = rows.filter(({ does, remarks }) => does !== 'tetap' || remarks.length > 0)
  return (
    <>
      <p aria-live="polite">
        <strong>
          {t(REALISATION.preview, { baru: countOf('baru'), ubah: countOf('ubah'), tetap: countOf('tetap'), ditolak: countOf('ditolak') })}
        </strong>{' '}
        {unnamed > 0 && t(VILLAGE_REALISATION.unnamed, { n: unnamed })}
      </p>
      {apply.isError && <ProblemNote problem={apply.error} />}
      {apply.isSuccess && <Note tone="good" title={t(REALISATION.applied)} />}
      {usable.length > 0 && !apply.isSuccess && (
        <div className={styles['acts']}>
          <Button look="primary" disabled={apply.isPending} onClick={() => apply.mutate({ year, quarter, village, file, rows: usable })}>
            {t(REALISATION.apply, { n: usable.length })}
          </Button>
        </div>
      )}
      <SheetRows
        rows={shown.map((row) => (row.villageName === null ? row : { ...row, title: `${row.villageName}: ${row.title ?? ''}` }))}
      />
    </>
  )
}
