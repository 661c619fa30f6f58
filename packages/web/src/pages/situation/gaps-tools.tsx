/** What is looked at: axis, order, filters; and the figures to take away. */
import type { GapsAnswer } from '@konvergen/contract/gaps.ts'
import { INTERVENTIONS } from '@konvergen/core/indicators/intervention.ts'
import { PILLAR_WORDS, PILLARS, pillarOf } from '@konvergen/core/indicators/pillar.ts'
import { GAP_ORDERS } from '@konvergen/core/situation/order-gaps.ts'
import type { GapsChange, GapsSearch } from '../../app/gaps-search.ts'
import { sayGroup } from '../../parts/coverage/say-coverage.ts'
import { SelectField } from '../../parts/field.tsx'
import { Segmented } from '../../parts/segmented.tsx'
import { OFFICES } from '../../text/coverage.ts'
import { GAPS } from '../../text/gaps.ts'
import { useText } from '../../text/text.ts'
import { type Heat, NOBODYS, type OfficeGaps } from './arrange-gaps.ts'
import styles from './gaps.module.css'
import { GapsDownloads } from './gaps-downloads.tsx'

interface GapsToolsProps {
  readonly kab: string
  readonly gaps: GapsAnswer
  readonly search: GapsSearch
  readonly heat: Heat
  readonly offices: readonly OfficeGaps[]
  readonly mayLokus: boolean
  readonly onChange: (change: GapsChange) => void
}

const orUndefined = (value: string) => (value === '' ? undefined : value)

export function GapsTools({ kab, gaps, search, heat, offices, mayLokus, onChange }: GapsToolsProps) {
  const t = useText()
  const { sumbu } = gaps
  const groups = [...new Set(gaps.indikator.map(({ kelompok }) => kelompok))]
  const pillars = PILLARS.filter((one) => gaps.indikator.some(({ pilar }) => pilar === one))
  return (
    <div className={`${styles['tools']} tanpa-cetak`}>
      <Segmented
        label={t(GAPS.axis)}
        value={sumbu}
        options={(['lembaga', 'kec', 'desa'] as const).map((value) => ({ value, label: t(GAPS[value]) }))}
        onChange={(next) => onChange({ sumbu: next === 'lembaga' ? undefined : next, ...(next === 'desa' ? {} : { lokus: undefined }) })}
      />
      <SelectField
        label={t(GAPS.order)}
        value={search.urut ?? 'orang'}
        onChange={(event) => onChange({ urut: GAP_ORDERS.find((one) => one === event.target.value && one !== 'orang') })}
      >
        {GAP_ORDERS.map((one) => (
          <option key={one} value={one}>
            {t(GAPS[one])}
          </option>
        ))}
      </SelectField>
      <SelectField
        label={t(GAPS.office)}
        value={search.lembaga ?? ''}
        onChange={(event) => onChange({ lembaga: orUndefined(event.target.value) })}
      >
        <option value="">{t(GAPS.allOffices)}</option>
        {gaps.lembaga.map(({ id, nama }) => (
          <option key={id} value={id ?? NOBODYS}>
            {nama ?? t(OFFICES.secretariat)}
          </option>
        ))}
      </SelectField>
      <SelectField
        label={t(GAPS.group)}
        value={search.kelompok ?? ''}
        onChange={(event) => onChange({ kelompok: orUndefined(event.target.value) })}
      >
        <option value="">{t(GAPS.allGroups)}</option>
        {groups.map((group) => (
          <option key={group} value={group}>
            {sayGroup(group, { t })}
          </option>
        ))}
      </SelectField>
      <SelectField
        label={t(GAPS.kind)}
        value={search.jenis ?? ''}
        onChange={(event) => onChange({ jenis: INTERVENTIONS.find((one) => one === event.target.value) })}
      >
        <option value="">{t(GAPS.allKinds)}</option>
        {INTERVENTIONS.map((one) => (
          <option key={one} value={one}>
            {t(GAPS[one])}
          </option>
        ))}
      </SelectField>
      {pillars.length > 0 && (
        <SelectField
          label={t(GAPS.pillar)}
          value={search.pilar ?? ''}
          onChange={(event) => onChange({ pilar: pillarOf(event.target.value) ?? undefined })}
        >
          <option value="">{t(GAPS.allPillars)}</option>
          {pillars.map((one) => (
            <option key={one} value={one}>
              {t(PILLAR_WORDS[one])}
            </option>
          ))}
        </SelectField>
      )}
      {sumbu !== 'lembaga' && gaps.kecamatan.length > 1 && (
        <SelectField
          label={t(GAPS.kecamatan)}
          value={search.kec ?? ''}
          onChange={(event) => onChange({ kec: orUndefined(event.target.value) })}
        >
          <option value="">{t(GAPS.allKecamatan)}</option>
          {gaps.kecamatan.map(({ kode, nama }) => (
            <option key={kode} value={kode}>
              {nama}
            </option>
          ))}
        </SelectField>
      )}
      {sumbu === 'desa' && mayLokus && (
        <label className={styles['check']}>
          <input
            type="checkbox"
            checked={search.lokus !== undefined}
            onChange={() => onChange({ lokus: search.lokus === undefined ? 'ya' : undefined })}
          />
          {t(GAPS.lokus)}
        </label>
      )}
      <GapsDownloads kab={kab} gaps={gaps} heat={heat} offices={offices} order={search.urut ?? 'orang'} />
    </div>
  )
}
