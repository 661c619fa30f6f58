/** One field of work of a team (or its leadership) with its seats, to be changed. */
import type { Register } from '@konvergen/contract/opd.ts'
import type { CompositionSchema } from '@konvergen/contract/tpps.ts'
import { deviceId } from '../../offline/device-id.ts'
import { Button } from '../../parts/button.tsx'
import { Card } from '../../parts/card.tsx'
import { LongField, TextField } from '../../parts/field.tsx'
import { useText } from '../../text/text.ts'
import { TPPS } from '../../text/tpps.ts'
import styles from './opd-page.module.css'
import { SeatFields } from './seat-fields.tsx'

type Field = CompositionSchema['fields'][number]
type Seat = CompositionSchema['seats'][number]

interface FieldCardProps {
  /** null: leadership. */
  readonly field: Field | null
  readonly seats: readonly Seat[]
  readonly offices: readonly { readonly id: string; readonly nama: string }[]
  readonly register: Register
  readonly onSeats: (seats: Seat[]) => void
  readonly onField: (field: Field) => void
  readonly onRemove: () => void
}

export function FieldCard({ field, seats, offices, register, onSeats, onField, onRemove }: FieldCardProps) {
  const t = useText()
  const add = () => {
    const peran = field === null ? 'wakil-ketua' : 'anggota'
    onSeats([...seats, { id: deviceId(), peran, bidang: field?.id ?? null, lembaga: null, orang: null, jabatan: '' }])
  }
  return (
    <Card title={field === null ? t(TPPS.lead) : field.nama === '' ? t(TPPS.field) : field.nama}>
      <div className={styles['form']}>
        {field !== null && (
          <>
            <TextField
              label={t(TPPS.field)}
              value={field.nama}
              maxLength={200}
              onChange={(event) => onField({ ...field, nama: event.target.value })}
            />
            <LongField
              label={t(TPPS.tasks)}
              rows={2}
              value={field.tugas.join('\n')}
              onChange={(event) => onField({ ...field, tugas: event.target.value.split('\n') })}
            />
          </>
        )}
        {seats.map((seat) => (
          <SeatFields
            key={seat.id}
            seat={seat}
            isLead={field === null}
            offices={offices}
            register={register}
            onChange={(next) => onSeats(seats.map((one) => (one.id === seat.id ? next : one)))}
            onRemove={() => onSeats(seats.filter(({ id }) => id !== seat.id))}
          />
        ))}
        <div className={styles['acts']}>
          <Button onClick={add}>{t(TPPS.addSeat)}</Button>
          {field !== null && (
            <Button look="danger" onClick={onRemove}>
              {t(TPPS.removeField)}
            </Button>
          )}
        </div>
      </div>
    </Card>
  )
}
