/** Every village of an indicator, or every kecamatan; filtered, sorted, as a file. */
import type { FigureAnswer } from '@konvergen/contract/coverage.ts'
import { useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { Card } from '../../parts/card.tsx'
import { saveAs } from '../../parts/csv.ts'
import { SelectField } from '../../parts/field.tsx'
import { Segmented } from '../../parts/segmented.tsx'
import { Empty } from '../../parts/states.tsx'
import { FIGURE } from '../../text/coverage-figure.ts'
import { useText } from '../../text/text.ts'
import { AreaTable } from './area-table.tsx'
import { byKecamatan, figureCsv, type Shown, type Sorting, shownAreas, sortAreas } from './arrange-figure.ts'
import styles from './coverage-page.module.css'
import { KecamatanTable } from './kecamatan-table.tsx'

interface AreasCardProps {
  readonly kab: string
  readonly figure: FigureAnswer
  readonly onOpen: (kode: string) => void
}

const WHICH = [
  ['semua', FIGURE.all],
  ['belum-lapor', FIGURE.missing],
  ['tidak-sah', FIGURE.problem],
] as const satisfies readonly (readonly [Shown['which'], object])[]

export function AreasCard({ kab, figure, onOpen }: AreasCardProps) {
  const t = useText()
  const [view, setView] = useState<'desa' | 'kec'>('desa')
  const [shown, setShown] = useState<Shown>({ kecamatan: '', which: 'semua' })
  const [sorting, setSorting] = useState<Sorting>({ column: 'kecamatan', isDescending: false })
  const { definisi, periode, wilayah } = figure
  const kecamatan = byKecamatan(figure)
  const hasKecamatan = definisi.level === 'desa' && kecamatan.length > 1
  const areas = sortAreas(shownAreas(wilayah, shown), sorting)
  const isKec = hasKecamatan && view === 'kec'
  return (
    <Card title={t(isKec ? FIGURE.areasKec : FIGURE.areas)} hint={isKec ? undefined : t(FIGURE.areasHint)}>
      <div className={`${styles['tools']} tanpa-cetak`}>
        {hasKecamatan && (
          <Segmented
            label={t(FIGURE.view)}
            value={view}
            options={[
              { value: 'desa', label: t(FIGURE.byDesa) },
              { value: 'kec', label: t(FIGURE.byKec) },
            ]}
            onChange={setView}
          />
        )}
        {!isKec && hasKecamatan && (
          <SelectField
            label={t(FIGURE.kecamatan)}
            value={shown.kecamatan}
            onChange={(event) => setShown({ ...shown, kecamatan: event.target.value })}
          >
            <option value="">{t(FIGURE.allKec)}</option>
            {kecamatan.map(({ nama }) => (
              <option key={nama} value={nama}>
                {nama}
              </option>
            ))}
          </SelectField>
        )}
        {!isKec && wilayah.length > 1 && (
          <SelectField
            label={t(FIGURE.show)}
            value={shown.which}
            onChange={(event) => setShown({ ...shown, which: WHICH.find(([one]) => one === event.target.value)?.[0] ?? 'semua' })}
          >
            {WHICH.map(([one, name]) => (
              <option key={one} value={one}>
                {t(name)}
              </option>
            ))}
          </SelectField>
        )}
        <Button onClick={() => saveAs(`cakupan-${definisi.code}-${periode}-${kab}.csv`, 'text/csv;charset=utf-8', figureCsv(areas, t))}>
          {t(FIGURE.csv)}
        </Button>
      </div>
      {isKec && <KecamatanTable figure={figure} rows={kecamatan} />}
      {!isKec && areas.length === 0 && <Empty title={t(FIGURE.nothing)} />}
      {!isKec && areas.length > 0 && <AreaTable figure={figure} areas={areas} sorting={sorting} onSort={setSorting} onOpen={onOpen} />}
    </Card>
  )
}
