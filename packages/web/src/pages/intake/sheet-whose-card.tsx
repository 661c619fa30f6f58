/** For which office and period the numbers of a table are, and which of its sheets; with what is remembered of such a table. */
import { forgetSheetMapping, type SheetAnswer } from '@konvergen/contract/sheets.ts'
import { useMutation } from '@tanstack/react-query'
import { call } from '../../app/call.ts'
import { queryClient } from '../../app/queries.ts'
import { Button } from '../../parts/button.tsx'
import { Card } from '../../parts/card.tsx'
import { SelectField } from '../../parts/field.tsx'
import { useSay } from '../../text/say.ts'
import { SHEETS } from '../../text/sheets.ts'
import { useText } from '../../text/text.ts'
import styles from './sheet-page.module.css'

interface SheetWhoseCardProps {
  readonly kab: string
  readonly answer: SheetAnswer
  readonly office: string | null
  readonly period: string | null
  readonly sheet: number
  readonly onOffice: (id: string | null) => void
  readonly onPeriod: (period: string) => void
  readonly onSheet: (index: number) => void
}

export function SheetWhoseCard({ kab, answer, office, period, sheet, onOffice, onPeriod, onSheet }: SheetWhoseCardProps) {
  const t = useText()
  const say = useSay()
  const { lembaga, periode, lembar, usulan, ringkas } = answer
  const memory = lembar.find(({ indeks }) => indeks === sheet)?.ingatan ?? null
  const forget = useMutation({
    mutationFn: () => call(forgetSheetMapping, { params: { kab, id: ringkas.id }, body: { lembaga: office, lembar: sheet } }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: [kab, 'lembar', ringkas.id] }),
  })
  const isUnopened = period === null && usulan.disebut !== null && !periode.some((each) => each.periode === usulan.disebut)
  const nameOf = ({ nama, atasNama }: SheetAnswer['lembaga'][number]) => {
    const name = nama ?? t(SHEETS.secretariat)
    return atasNama ? t(SHEETS.onBehalf, { nama: name }) : name
  }
  return (
    <Card title={t(SHEETS.whose)}>
      <div className={styles['fields']}>
        <SelectField label={t(SHEETS.office)} value={office ?? ''} onChange={(event) => onOffice(event.target.value || null)}>
          {lembaga.map((each) => (
            <option key={each.id} value={each.id ?? ''}>
              {nameOf(each)}
            </option>
          ))}
        </SelectField>
        <SelectField
          label={t(SHEETS.period)}
          value={period ?? ''}
          hint={periode.length === 0 ? t(SHEETS.noPeriods) : undefined}
          wrong={isUnopened ? t(SHEETS.said, { period: say.period(usulan.disebut ?? '') }) : undefined}
          onChange={(event) => onPeriod(event.target.value)}
        >
          {period === null && <option value="">{t(SHEETS.choosePeriod)}</option>}
          {periode.map((each) => (
            <option key={each.periode} value={each.periode}>
              {each.keadaan === 'terkunci' ? t(SHEETS.locked, { period: say.period(each.periode) }) : say.period(each.periode)}
            </option>
          ))}
        </SelectField>
        {lembar.length > 1 && (
          <SelectField label={t(SHEETS.sheet)} value={sheet} onChange={(event) => onSheet(Number(event.target.value))}>
            {lembar.map(({ indeks, nama, tersembunyi }) => (
              <option key={indeks} value={indeks}>
                {tersembunyi ? t(SHEETS.sheetHidden, { nama }) : nama}
              </option>
            ))}
          </SelectField>
        )}
      </div>
      {memory !== null && (
        <p className={styles['memory']}>
          {t(SHEETS.remembered, { berkas: memory.berkas, pada: say.day(memory.pada) })}{' '}
          <Button look="quiet" disabled={forget.isPending} onClick={() => forget.mutate()}>
            {t(SHEETS.forget)}
          </Button>
        </p>
      )}
    </Card>
  )
}
