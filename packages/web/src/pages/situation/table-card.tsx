/** The card beside the map: villages or kecamatan, their tools, and the files they can be taken away in. */
import type { SituationAnswer } from '@konvergen/contract/situation.ts'
import { useMemo } from 'react'
import type { SituationSearch } from '../../app/search-state.ts'
import { Card } from '../../parts/card.tsx'
import { Segmented } from '../../parts/segmented.tsx'
import type { VillageRow } from '../../parts/village-map/village-row.ts'
import { useSay } from '../../text/say.ts'
import { SITUATION } from '../../text/situation.ts'
import { useText } from '../../text/text.ts'
import { arrangeRows, readSort, shownColumns } from './arrange-villages.ts'
import { KecamatanTable } from './kecamatan-table.tsx'
import { TableDownloads } from './table-downloads.tsx'
import { NothingFits, TableTools } from './table-tools.tsx'
import styles from './village-table.module.css'
import { VillageTable } from './village-table.tsx'

interface TableCardProps {
  readonly kab: string
  readonly situation: SituationAnswer['situation']
  readonly rows: readonly VillageRow[]
  readonly search: SituationSearch
  readonly onChange: (change: { [K in keyof SituationSearch]?: SituationSearch[K] | undefined }) => void
}

export function TableCard({ kab, situation, rows, search, onChange }: TableCardProps) {
  const t = useText()
  const say = useSay()
  const arranged = useMemo(() => arrangeRows(rows, search), [rows, search])
  const columns = shownColumns(search.kolom)
  const isByKecamatan = search.tampilan === 'kecamatan'
  const periods = { sumber: search.sumber, recap: search.recap, krs: search.krs }
  const clear = () => onChange({ cari: undefined, kec: undefined, data: undefined })

  return (
    <Card
      fills
      title={t(isByKecamatan ? SITUATION.tableKecamatan : SITUATION.table)}
      hint={isByKecamatan ? t(SITUATION.tableKecamatanHint) : t(SITUATION.tableHint, { k: situation.k })}
    >
      <div className={styles['tools']}>
        <Segmented
          label={t(SITUATION.level)}
          value={isByKecamatan ? 'kecamatan' : 'desa'}
          options={[
            { value: 'desa', label: t(SITUATION.byDesa) },
            { value: 'kecamatan', label: t(SITUATION.byKecamatan) },
          ]}
          onChange={(level) => onChange({ tampilan: level === 'kecamatan' ? level : undefined })}
        />
      </div>
      {isByKecamatan ? (
        <KecamatanTable kecamatan={situation.kecamatan} onOpen={(kec) => onChange({ kec, tampilan: undefined })} />
      ) : (
        <>
          <TableTools search={search} kecamatan={situation.kecamatan} columns={columns} onChange={onChange} />
          {arranged.length === 0 ? (
            <NothingFits onClear={clear} />
          ) : (
            <VillageTable kab={kab} rows={arranged} columns={columns} sort={readSort(search.urut)} onSort={(urut) => onChange({ urut })} />
          )}
        </>
      )}
      <div className={`${styles['foot']} tanpa-cetak`}>
        <span aria-live="polite">
          {!isByKecamatan && t(SITUATION.count, { n: say.number(arranged.length), all: say.number(rows.length) })}
        </span>
        <TableDownloads
          kab={kab}
          rows={isByKecamatan ? null : arranged}
          columns={columns}
          figures={situation.kabupaten.figures}
          periods={periods}
        />
      </div>
    </Card>
  )
}
