/** What is looked at, and what is done with all of it: issuing what is ready, taking papers along. */
import type { VillageList } from '@konvergen/contract/village.ts'
import { Link } from '@tanstack/react-router'
import { AskFirst } from '../../parts/ask-first.tsx'
import { SelectField } from '../../parts/field.tsx'
import { Segmented } from '../../parts/segmented.tsx'
import { Note, ProblemNote } from '../../parts/states.tsx'
import { useText } from '../../text/text.ts'
import { VILLAGE } from '../../text/village.ts'
import { useIssue } from './use-village-acts.ts'
import styles from './village.module.css'
import { ZipPapers } from './zip-papers.tsx'

interface VillagesToolsProps {
  readonly kab: string
  readonly list: VillageList
  readonly showsAll: boolean
  readonly onChange: (change: { readonly tahun?: number; readonly tampil?: 'semua' | undefined }) => void
}

export function VillagesTools({ kab, list, showsAll, onChange }: VillagesToolsProps) {
  const t = useText()
  const issue = useIssue(kab)
  const { year, years, villages, mayWrite } = list
  const ready = villages.filter(({ state, recommended }) => state === 'berubah' || (state === 'disiapkan' && recommended > 0))
  const lokus = villages.filter(({ isLokus }) => isLokus)
  return (
    <div className="tanpa-cetak">
      <div className={styles['tools']}>
        <SelectField label={t(VILLAGE.year)} value={year} onChange={({ target }) => onChange({ tahun: Number(target.value) })}>
          {years.toReversed().map((each) => (
            <option key={each} value={each}>
              {each}
            </option>
          ))}
        </SelectField>
        {villages.length > 1 && (
          <Segmented
            label={t(VILLAGE.show)}
            value={showsAll ? 'semua' : 'lokus'}
            options={[
              { value: 'lokus', label: t(VILLAGE.lokusOnly) },
              { value: 'semua', label: t(VILLAGE.allVillages) },
            ]}
            onChange={(value) => onChange({ tampil: value === 'semua' ? 'semua' : undefined })}
          />
        )}
        <Link to="/k/$kab/paket-desa/katalog" params={{ kab }}>
          {t(VILLAGE.catalogue)}
        </Link>
      </div>
      <div className={styles['tools']}>
        {mayWrite && ready.length > 0 && (
          <AskFirst
            label={t(VILLAGE.issueAll, { n: ready.length })}
            look="primary"
            title={t(VILLAGE.issueTitle, { n: ready.length })}
            lost={t(VILLAGE.issueLost)}
            now={t(VILLAGE.issueNow)}
            isBusy={issue.isPending}
            onNow={() => issue.mutate({ tahun: year, desa: ready.map(({ desa }) => desa) })}
          />
        )}
        {lokus.length > 0 && <ZipPapers kab={kab} year={year} villages={lokus} />}
      </div>
      {issue.error !== null && <ProblemNote problem={issue.error} />}
      {issue.data !== undefined && (
        <Note tone="good" title={t(VILLAGE.issued, { n: issue.data.issued.length, kept: issue.data.skipped.length })} />
      )}
    </div>
  )
}
