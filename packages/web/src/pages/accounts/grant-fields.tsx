/** The fields of a role that is given: which, over which areas, for which office, until when. Only those that the role needs. */
import type { DistrictDetail } from '@konvergen/contract/wilayah.ts'
import { ROLE_FACTS, ROLES, type Role } from '@konvergen/core/accounts/roles.ts'
import { useMe } from '../../app/me.ts'
import { SelectField, TextField } from '../../parts/field.tsx'
import { PEOPLE } from '../../text/people.ts'
import { ROLE_SEES } from '../../text/roles.ts'
import { useText } from '../../text/text.ts'
import { AreaFields } from './area-fields.tsx'
import { emptyDraft, faultsOf, type GrantDraft, needsAreas } from './grant-draft.ts'
import { OfficeField } from './office-field.tsx'
import styles from './people-page.module.css'

interface GrantFieldsProps {
  readonly draft: GrantDraft
  readonly district: DistrictDetail
  readonly roles: readonly Role[]
  /** It was tried to send: what is missing is said. */
  readonly isTried: boolean
  readonly onChange: (draft: GrantDraft) => void
}

export function GrantFields({ draft, district, roles, isTried, onChange }: GrantFieldsProps) {
  const t = useText()
  const { today } = useMe()
  const { role, opd, until } = draft
  const { reach, endsOn, ofOffice } = ROLE_FACTS[role]
  const faults = isTried ? faultsOf(draft, today) : {}
  return (
    <>
      <div className={styles['fields']}>
        <SelectField
          label={t(PEOPLE.role)}
          value={role}
          onChange={(event) => onChange({ ...emptyDraft(ROLES.find((one) => one === event.target.value) ?? role), until })}
        >
          {roles.map((one) => (
            <option key={one} value={one}>
              {t(ROLE_FACTS[one].name)}
            </option>
          ))}
        </SelectField>
        <TextField
          label={t(PEOPLE.until)}
          type="date"
          min={today}
          hint={t(endsOn === 'selalu' ? PEOPLE.untilMust : PEOPLE.untilMay)}
          wrong={faults.until === undefined ? undefined : t(faults.until)}
          value={until}
          onChange={(event) => onChange({ ...draft, until: event.target.value })}
        />
        {ofOffice && (
          <OfficeField
            kab={district.kode}
            value={opd}
            isNeeded={role === 'opd'}
            wrong={faults.opd === undefined ? undefined : t(faults.opd)}
            onChange={(next) => onChange({ ...draft, opd: next })}
          />
        )}
      </div>
      <p className={styles['small']}>{t(ROLE_SEES[role])}</p>
      {needsAreas(role) ? (
        <AreaFields
          district={district}
          onlyKecamatan={reach === 'kecamatan'}
          areas={draft.areas}
          wrong={faults.areas === undefined ? undefined : t(faults.areas)}
          onChange={(areas) => onChange({ ...draft, areas })}
        />
      ) : (
        <p className={styles['small']}>{t(reach === 'instansi' ? PEOPLE.installation : PEOPLE.whole)}</p>
      )}
    </>
  )
}
