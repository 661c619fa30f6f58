/** The texts of the decree, to be changed; legal bases that nobody has checked are marked. */
import type { TextsSchema } from '@konvergen/contract/tpps.ts'
import { Button } from '../../parts/button.tsx'
import { Card } from '../../parts/card.tsx'
import { LongField, TextField } from '../../parts/field.tsx'
import { useText } from '../../text/text.ts'
import { TPPS } from '../../text/tpps.ts'
import styles from './opd-page.module.css'

interface DecreeTextsCardProps {
  readonly naskah: TextsSchema
  readonly onChange: (naskah: TextsSchema) => void
}

export function DecreeTextsCard({ naskah, onChange }: DecreeTextsCardProps) {
  const t = useText()
  const { mengingat } = naskah
  const unchecked = mengingat.filter(({ terverifikasi }) => !terverifikasi).length
  const lines = (name: 'menimbang' | 'diktum' | 'tembusan', label: string, rows: number) => (
    <LongField
      label={label}
      rows={rows}
      value={naskah[name].join('\n')}
      onChange={(event) => onChange({ ...naskah, [name]: event.target.value.split('\n') })}
    />
  )
  const line = (name: 'pejabat' | 'tentang' | 'tempat' | 'penandatangan', label: string, maxLength: number) => (
    <TextField
      label={label}
      value={naskah[name]}
      maxLength={maxLength}
      onChange={(event) => onChange({ ...naskah, [name]: event.target.value })}
    />
  )
  return (
    <Card title={t(TPPS.texts)} hint={t(TPPS.textsHint)}>
      <div className={styles['form']}>
        <div className={styles['fields']}>
          {line('pejabat', t(TPPS.official), 160)}
          {line('penandatangan', t(TPPS.signer), 160)}
          {line('tempat', t(TPPS.placeOf), 80)}
        </div>
        {line('tentang', t(TPPS.about), 300)}
        {lines('menimbang', t(TPPS.considering), 6)}
        <h3>{t(TPPS.legal)}</h3>
        {unchecked > 0 && <p className={styles['small']}>{t(TPPS.legalUnchecked, { n: unchecked })}</p>}
        <LegalBases mengingat={mengingat} onChange={(next) => onChange({ ...naskah, mengingat: next })} />
        {lines('diktum', t(TPPS.dictums), 8)}
        {lines('tembusan', t(TPPS.copies), 3)}
      </div>
    </Card>
  )
}

type Bases = TextsSchema['mengingat']

function LegalBases({ mengingat, onChange }: { mengingat: Bases; onChange: (mengingat: Bases) => void }) {
  const t = useText()
  const put = (at: number, basis: Bases[number]) => onChange(mengingat.map((one, index) => (index === at ? basis : one)))
  return (
    <>
      {mengingat.map((basis, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- a basis has no id of its own, it is its place in the list
        <div key={at} className={styles['legal']}>
          <LongField
            label={t(TPPS.legalText, { n: at + 1 })}
            rows={2}
            value={basis.teks}
            maxLength={600}
            onChange={(event) => put(at, { teks: event.target.value, terverifikasi: false })}
          />
          <label className={styles['tick']}>
            <input
              type="checkbox"
              checked={basis.terverifikasi}
              onChange={(event) => put(at, { ...basis, terverifikasi: event.target.checked })}
            />
            <span>{t(TPPS.legalChecked)}</span>
          </label>
          <Button
            look="quiet"
            aria-label={t(TPPS.removeLegal, { n: at + 1 })}
            onClick={() => onChange(mengingat.filter((_, index) => index !== at))}
          >
            {t(TPPS.removeSeat)}
          </Button>
        </div>
      ))}
      <div>
        <Button onClick={() => onChange([...mengingat, { teks: '', terverifikasi: false }])}>{t(TPPS.addLegal)}</Button>
      </div>
    </>
  )
}
