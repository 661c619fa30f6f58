/** One seat: which, of which office, who, and what it is called in the decree. */
import type { Register } from '@konvergen/contract/opd.ts'
import type { CompositionSchema } from '@konvergen/contract/tpps.ts'
import { SEAT_KINDS, type SeatKind } from '@konvergen/core/opd/team.ts'
import { useMe } from '../../app/me.ts'
import { Button } from '../../parts/button.tsx'
import { SelectField, TextField } from '../../parts/field.tsx'
import { useText } from '../../text/text.ts'
import { SEAT_NAMES, TPPS } from '../../text/tpps.ts'
import { holdersOf } from './arrange-offices.ts'
import styles from './opd-page.module.css'

type Seat = CompositionSchema['seats'][number]

const OF_FIELD: ReadonlySet<SeatKind> = new Set(['koordinator', 'anggota'])

interface SeatFieldsProps {
  readonly seat: Seat
  readonly isLead: boolean
  readonly offices: readonly { readonly id: string; readonly nama: string }[]
  readonly register: Register
  readonly onChange: (seat: Seat) => void
  readonly onRemove: () => void
}

export function SeatFields({ seat, isLead, offices, register, onChange, onRemove }: SeatFieldsProps) {
  const t = useText()
  const { today } = useMe()
  const { peran, lembaga, orang, jabatan } = seat
  const kinds = SEAT_KINDS.filter((kind) => OF_FIELD.has(kind) !== isLead || kind === peran || (isLead && kind === 'anggota'))
  const holders = lembaga === null ? [] : holdersOf(register, lembaga, today).now
  // Somebody who holds no post here any more stays visible until another is chosen.
  const other =
    orang !== null && !holders.some(({ person }) => person.id === orang) ? register.people.find(({ id }) => id === orang) : undefined
  const people = [
    ...new Map([...holders.map(({ person }) => person), ...(other === undefined ? [] : [other])].map((one) => [one.id, one])).values(),
  ]
  const choosePerson = (id: string) => {
    const post = holders.find(({ person }) => person.id === id)?.post
    onChange({ ...seat, orang: id === '' ? null : id, jabatan: jabatan === '' && post !== undefined ? post.jabatan : jabatan })
  }
  return (
    <div className={styles['seat']}>
      <SelectField
        label={t(TPPS.role)}
        value={peran}
        onChange={(event) => onChange({ ...seat, peran: SEAT_KINDS.find((kind) => kind === event.target.value) ?? peran })}
      >
        {kinds.map((kind) => (
          <option key={kind} value={kind}>
            {t(SEAT_NAMES[kind])}
          </option>
        ))}
      </SelectField>
      <SelectField
        label={t(TPPS.office)}
        value={lembaga ?? ''}
        onChange={(event) => onChange({ ...seat, lembaga: event.target.value === '' ? null : event.target.value, orang: null })}
      >
        <option value="">{t(TPPS.noOffice)}</option>
        {offices.map(({ id, nama }) => (
          <option key={id} value={id}>
            {nama}
          </option>
        ))}
      </SelectField>
      <SelectField label={t(TPPS.person)} value={orang ?? ''} onChange={(event) => choosePerson(event.target.value)}>
        <option value="">{t(TPPS.noPerson)}</option>
        {people.map(({ id, nama }) => (
          <option key={id} value={id}>
            {nama}
          </option>
        ))}
      </SelectField>
      <TextField
        label={t(TPPS.post)}
        value={jabatan}
        maxLength={200}
        onChange={(event) => onChange({ ...seat, jabatan: event.target.value })}
      />
      <Button look="quiet" aria-label={t(TPPS.removeSeatOf, { jabatan })} onClick={onRemove}>
        {t(TPPS.removeSeat)}
      </Button>
    </div>
  )
}
