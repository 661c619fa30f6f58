/** Whose, of which period, where, in which state. */
import type { FindingsAnswer } from '@konvergen/contract/findings.ts'
import { FINDING_STATES } from '@konvergen/core/findings/follow-findings.ts'
import type { FindingsSearch } from '../../app/findings-search.ts'
import { readFindingsSearch } from '../../app/findings-search.ts'
import { SelectField } from '../../parts/field.tsx'
import { FINDING_STATE, FINDINGS } from '../../text/findings.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import styles from './findings-page.module.css'
import { officeName } from './say-office.ts'

interface FindingsFiltersProps {
  readonly answer: FindingsAnswer
  readonly search: FindingsSearch
  readonly onChange: (search: FindingsSearch) => void
}

/** Offices are known by their id, the secretariat by a word: an address without either is of all. */
const SECRETARIAT = 'sekretariat'

export function FindingsFilters({ answer, search, onChange }: FindingsFiltersProps) {
  const t = useText()
  const say = useSay()
  const change = (name: keyof FindingsSearch) => (event: { target: { value: string } }) =>
    onChange(readFindingsSearch({ ...search, [name]: event.target.value === '' ? undefined : event.target.value }))
  return (
    <div className={`${styles['tools']} tanpa-cetak`}>
      <SelectField label={t(FINDINGS.state)} value={search.keadaan ?? ''} onChange={change('keadaan')}>
        {FINDING_STATES.map((state) => (
          <option key={state} value={state === 'terbuka' ? '' : state}>
            {t(FINDING_STATE[state])}
          </option>
        ))}
      </SelectField>
      <SelectField label={t(FINDINGS.office)} value={search.lembaga ?? ''} onChange={change('lembaga')}>
        <option value="">{t(FINDINGS.allOffices)}</option>
        {answer.lembaga.map((office) => (
          <option key={office.id ?? SECRETARIAT} value={office.id ?? SECRETARIAT}>
            {t(FINDINGS.ofOffice, { nama: officeName(office, t), n: say.number(office.terbuka) })}
          </option>
        ))}
      </SelectField>
      <SelectField label={t(FINDINGS.period)} value={search.periode ?? ''} onChange={change('periode')}>
        <option value="">{t(FINDINGS.allPeriods)}</option>
        {answer.periode.map((periode) => (
          <option key={periode} value={periode}>
            {say.period(periode)}
          </option>
        ))}
      </SelectField>
      {answer.kecamatan.length > 1 && (
        <SelectField label={t(FINDINGS.kecamatan)} value={search.kecamatan ?? ''} onChange={change('kecamatan')}>
          <option value="">{t(FINDINGS.allKecamatan)}</option>
          {answer.kecamatan.map(({ kode, nama }) => (
            <option key={kode} value={kode}>
              {nama}
            </option>
          ))}
        </SelectField>
      )}
    </div>
  )
}
