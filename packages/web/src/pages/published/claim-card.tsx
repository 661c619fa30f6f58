/** A figure that somebody quotes, held against the published ones. */
import { SUPERLATIVES } from '@konvergen/core/situation/check-claim.ts'
import { useState } from 'react'
import { oneOf } from '../../app/read-search.ts'
import { Button } from '../../parts/button.tsx'
import { Card } from '../../parts/card.tsx'
import { SelectField, TextField } from '../../parts/field.tsx'
import { parseDecimal } from '../../parts/parse-decimal.ts'
import { PUBLISHED } from '../../text/published.ts'
import { useText } from '../../text/text.ts'
import { type AskedClaim, ClaimResult } from './claim-result.tsx'
import styles from './published-page.module.css'

const PERCENT = { low: 0, high: 100, decimals: 2 }
const YEARS = { low: 1990, high: 2100, decimals: 0 }

export function ClaimCard({ kab }: { kab: string }) {
  const t = useText()
  const [typed, setTyped] = useState({ angka: '', sumber: '', tahun: '', kata: '' })
  const [isTried, setTried] = useState(false)
  const [claim, setClaim] = useState<AskedClaim | null>(null)
  const [angka, tahun] = [parseDecimal(typed.angka, PERCENT), parseDecimal(typed.tahun, YEARS)]
  const kata = oneOf(typed.kata, SUPERLATIVES)
  const sumber = typed.sumber.trim()
  const faults = {
    angka: typed.angka.trim() === '' ? kata === undefined : angka === null,
    tahun: typed.tahun.trim() !== '' && tahun === null,
    sumber: false,
    kata: false,
  }
  const field = (name: keyof typeof typed) => ({
    value: typed[name],
    wrong: isTried && faults[name] ? t(PUBLISHED.wrong) : undefined,
    onChange: (event: { target: { value: string } }) => setTyped({ ...typed, [name]: event.target.value }),
  })
  return (
    <Card title={t(PUBLISHED.claim)} hint={t(PUBLISHED.claimHint)}>
      <form
        className={`${styles['form']} tanpa-cetak`}
        onSubmit={(event) => {
          event.preventDefault()
          setTried(true)
          if (Object.values(faults).includes(true)) return
          setClaim({
            ...(angka !== null && { angka }),
            ...(sumber !== '' && { sumber }),
            ...(tahun !== null && { tahun }),
            ...(kata !== undefined && { sebutan: kata }),
          })
        }}
      >
        <div className={styles['tools']}>
          <TextField label={t(PUBLISHED.quoted)} inputMode="decimal" {...field('angka')} />
          <TextField label={t(PUBLISHED.source)} maxLength={120} {...field('sumber')} />
          <TextField label={t(PUBLISHED.year)} inputMode="numeric" {...field('tahun')} />
          <SelectField label={t(PUBLISHED.superlative)} {...field('kata')}>
            <option value="">{t(PUBLISHED.none)}</option>
            {SUPERLATIVES.map((name) => (
              <option key={name} value={name}>
                {t(PUBLISHED[name])}
              </option>
            ))}
          </SelectField>
        </div>
        <div className={styles['acts']}>
          <Button look="primary" type="submit">
            {t(PUBLISHED.check)}
          </Button>
        </div>
      </form>
      {claim !== null && <ClaimResult kab={kab} claim={claim} />}
    </Card>
  )
}
