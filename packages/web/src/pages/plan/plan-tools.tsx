/** What is looked at, and what can be done with the plan of one office. */
import type { PlanAnswer } from '@konvergen/contract/plan.ts'
import { REMARK_CODES } from '@konvergen/core/plan/remarks.ts'
import { useState } from 'react'
import type { PlanChange, PlanSearch } from '../../app/plan-search.ts'
import { Button } from '../../parts/button.tsx'
import { SelectField } from '../../parts/field.tsx'
import { SearchWords } from '../../parts/search-words.tsx'
import { PLAN } from '../../text/plan.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import { CarryDrawer } from './carry-drawer.tsx'
import styles from './plan.module.css'
import { REMARK_NAMES } from './remark-names.ts'
import { SheetDrawer } from './sheet-drawer.tsx'

interface PlanToolsProps {
  readonly kab: string
  readonly plan: PlanAnswer
  readonly search: PlanSearch
  readonly onChange: (change: PlanChange) => void
}

const orUndefined = (value: string) => (value === '' ? undefined : value)

/** Years with a plan, this one and the next. */
function yearsOf({ years, year }: PlanAnswer): number[] {
  const now = new Date().getFullYear()
  return [...new Set([...years, year, now, now + 1])].toSorted((a, b) => b - a)
}

export function PlanTools({ kab, plan, search, onChange }: PlanToolsProps) {
  const t = useText()
  const say = useSay()
  const { year, offices, office, remarks } = plan
  const counts = new Map(remarks.map(({ code, n }) => [code, n]))
  return (
    <div className="tanpa-cetak">
      <div className={styles['tools']}>
        <SelectField label={t(PLAN.year)} value={year} onChange={({ target }) => onChange({ tahun: Number(target.value) })}>
          {yearsOf(plan).map((each) => (
            <option key={each} value={each}>
              {each}
            </option>
          ))}
        </SelectField>
        <SelectField
          label={t(PLAN.office)}
          value={office ?? ''}
          onChange={({ target }) => onChange({ lembaga: orUndefined(target.value) })}
        >
          <option value="">{t(PLAN.allOffices)}</option>
          {offices.map(({ id, name, activities }) => (
            <option key={id} value={id ?? 'sekretariat'}>
              {t(PLAN.officeCount, { name: name ?? t(PLAN.secretariat), n: say.number(activities) })}
            </option>
          ))}
        </SelectField>
        <SelectField
          label={t(PLAN.show)}
          value={search.catatan ?? ''}
          onChange={({ target }) => onChange({ catatan: REMARK_CODES.find((code) => code === target.value) })}
        >
          <option value="">{t(PLAN.all)}</option>
          {REMARK_CODES.filter((code) => counts.has(code) || code === search.catatan).map((code) => (
            <option key={code} value={code}>
              {t(PLAN.officeCount, { name: t(REMARK_NAMES[code] ?? PLAN.show), n: say.number(counts.get(code) ?? 0) })}
            </option>
          ))}
        </SelectField>
        <SearchWords
          key={search.cari ?? ''}
          label={t(PLAN.words)}
          words={search.cari ?? ''}
          onWords={(cari) => onChange({ cari: orUndefined(cari) })}
        />
        {search.kesenjangan !== undefined && (
          <Button onClick={() => onChange({ kesenjangan: undefined })}>
            {t(PLAN.closing, { code: search.kesenjangan })} · {t(PLAN.clear)}
          </Button>
        )}
      </div>
      <OfficeActs kab={kab} plan={plan} onChange={onChange} />
    </div>
  )
}

/** Only whoever may write the plan of the chosen office is offered to. */
function OfficeActs({ kab, plan, onChange }: Omit<PlanToolsProps, 'search'>) {
  const t = useText()
  const [shown, setShown] = useState<'lembar' | 'lanjutan' | null>(null)
  const { office, offices, year } = plan
  const chosen = offices.find(({ id }) => (id ?? 'sekretariat') === office)
  const mayAny = offices.some(({ mayWrite }) => mayWrite)
  if (chosen === undefined) return mayAny ? <p className={styles['small']}>{t(PLAN.chooseOffice)}</p> : null
  const word = chosen.id ?? 'sekretariat'
  const close = () => setShown(null)
  return (
    <div className={styles['tools']}>
      {chosen.mayWrite && (
        <Button look="primary" onClick={() => onChange({ baru: 'kosong', buka: undefined })}>
          {t(PLAN.add)}
        </Button>
      )}
      <Button onClick={() => setShown('lembar')}>{t(PLAN.sheet)}</Button>
      {chosen.mayWrite && <Button onClick={() => setShown('lanjutan')}>{t(PLAN.carry, { year: year - 1 })}</Button>}
      {shown === 'lembar' && <SheetDrawer kab={kab} year={year} office={word} mayWrite={chosen.mayWrite} onClose={close} />}
      {shown === 'lanjutan' && <CarryDrawer kab={kab} from={year - 1} office={chosen.id} onClose={close} />}
    </div>
  )
}
