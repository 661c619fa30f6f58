/** Finding a posyandu in the table: by its name or village, and by verdict. */
import { WORST_FIRST } from '@konvergen/core/quality/quality-report.ts'
import { sayVerdict } from '@konvergen/core/quality/say-verdict.ts'
import type { QualityChange, QualitySearch } from '../../app/measurement-search.ts'
import { SelectField, TextField } from '../../parts/field.tsx'
import { QUALITY } from '../../text/quality.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import styles from './quality-page.module.css'

export function PosyanduTools({ search, onChange }: { search: QualitySearch; onChange: (change: QualityChange) => void }) {
  const t = useText()
  const { language } = useSay()
  return (
    <search className={`${styles['tools']} tanpa-cetak`}>
      <TextField
        label={t(QUALITY.find)}
        type="search"
        value={search.cari ?? ''}
        onChange={(event) => onChange({ cari: event.target.value === '' ? undefined : event.target.value })}
      />
      <SelectField
        label={t(QUALITY.verdict)}
        value={search.putusan ?? ''}
        onChange={(event) => onChange({ putusan: WORST_FIRST.find((one) => one === event.target.value) })}
      >
        <option value="">{t(QUALITY.all)}</option>
        {WORST_FIRST.map((verdict) => (
          <option key={verdict} value={verdict}>
            {sayVerdict(verdict, language)}
          </option>
        ))}
      </SelectField>
    </search>
  )
}
