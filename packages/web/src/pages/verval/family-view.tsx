/** One family: what was found, with big buttons, and what each finding still asks. */

import { isAtRisk, marksOfText, marksText } from '@konvergen/core/sasaran/family-marks.ts'
import { FINDINGS, type Finding } from '@konvergen/core/verval/finding.ts'
import { useEffect, useId, useRef, useState } from 'react'
import type { KeptVillage } from '../../offline/kept-work.ts'
import { type Found, recordedOf, type SeenFamily, type Unsent } from '../../offline/outbox.ts'
import { ClashNote } from './clash-note.tsx'
import { AreaPicker } from './drawing.ts'
import { Button, RadioList, SelectField } from './furniture.ts'
import { MarkFields } from './mark-fields.tsx'
import { familyName, familyPlace } from './say-family.ts'
import styles from './village.module.css'
import { FINDING_HINTS, FINDING_WORDS, useSay, useText, VILLAGE } from './words.ts'

interface FamilyViewProps {
  readonly family: SeenFamily
  readonly families: readonly SeenFamily[]
  readonly village: KeptVillage
  readonly takesChecks: boolean
  readonly hasNext: boolean
  readonly onBack: () => void
  readonly onDiscard: (one: Unsent) => void
  /** `moves`: on to the next that waits. */
  readonly onFound: (found: Found, said: string, moves: boolean) => void
}

export function FamilyView({ family, families, village, takesChecks, hasNext, onBack, onDiscard, onFound }: FamilyViewProps) {
  const t = useText()
  const say = useSay()
  const top = useRef<HTMLHeadingElement>(null)
  const nama = familyName(family, t)
  useEffect(() => {
    top.current?.focus()
    top.current?.scrollIntoView({ block: 'start' })
  }, [])
  const { terakhir, belumTerkirim } = family
  return (
    <section className={styles['family']}>
      <Button look="quiet" onClick={onBack}>
        {t(VILLAGE.back)}
      </Button>
      <h2 ref={top} tabIndex={-1}>
        {nama}
      </h2>
      <p className={styles['under']}>
        {[family.istri === null || family.istri === nama ? null : family.istri, familyPlace(family, t)]
          .filter((part) => part !== null && part !== '')
          .join(' · ')}
        {family.kkAkhir !== null && ` · ${t(VILLAGE.card, { n: family.kkAkhir })}`}
      </p>
      {terakhir !== null && (
        <p className={styles['under']}>
          {t(VILLAGE.now, {
            temuan: t(FINDING_WORDS[terakhir.temuan]).toLowerCase(),
            oleh: terakhir.oleh,
            moment: say.moment(terakhir.pada),
          })}
        </p>
      )}
      {belumTerkirim !== undefined && belumTerkirim.keadaan !== 'tunggu' && (
        <ClashNote
          one={belumTerkirim}
          recorded={recordedOf(family)}
          onMine={(found) => onFound(found, t(VILLAGE.saved, { nama, temuan: t(FINDING_WORDS[found.temuan]).toLowerCase() }), false)}
          onDiscard={() => onDiscard(belumTerkirim)}
        />
      )}
      {takesChecks && <FindingForm family={family} families={families} village={village} hasNext={hasNext} onFound={onFound} />}
    </section>
  )
}

type Where = 'luar' | 'dalam'

function FindingForm({
  family,
  families,
  village,
  hasNext,
  onFound,
}: Pick<FamilyViewProps, 'family' | 'families' | 'village' | 'hasNext' | 'onFound'>) {
  const t = useText()
  const name = useId()
  const nama = familyName(family, t)
  const [finding, setFinding] = useState<Finding | null>(family.temuan)
  const [marks, setMarks] = useState(marksOfText(family.tanda))
  const [where, setWhere] = useState<Where>('luar')
  const [village2, setVillage2] = useState<string | null>(null)
  const [same, setSame] = useState('')
  const [isAsked, setAsked] = useState(false)
  const isWanting = (finding === 'pindah' && where === 'dalam' && village2 === null) || (finding === 'ganda' && same === '')

  const save = (moves: boolean) => {
    setAsked(true)
    if (finding === null || isWanting) return
    const found: Found = {
      temuan: finding,
      ...(finding === 'ada' ? { tanda: marksText(marks) } : {}),
      ...(finding === 'pindah' && where === 'dalam' ? { pindahKe: village2 } : {}),
      ...(finding === 'ganda' ? { samaDengan: same } : {}),
    }
    onFound(found, t(VILLAGE.saved, { nama, temuan: t(FINDING_WORDS[finding]).toLowerCase() }), moves)
  }

  return (
    <form
      className={styles['finding']}
      onSubmit={(event) => {
        event.preventDefault()
        save(hasNext)
      }}
    >
      <fieldset className={styles['findings']}>
        <legend>{t(VILLAGE.what)}</legend>
        {FINDINGS.map((one) => (
          <label key={one}>
            <input type="radio" name={name} checked={finding === one} onChange={() => setFinding(one)} />
            <span>
              {t(FINDING_WORDS[one])}
              <small>{t(FINDING_HINTS[one])}</small>
            </span>
          </label>
        ))}
        {isAsked && finding === null && <p role="alert">{t(VILLAGE.needed)}</p>}
      </fieldset>
      {finding === 'ada' && (
        <>
          <MarkFields
            marks={marks}
            listed={family.ditambahkan ? null : marksOfText(family.tandaDaftar)}
            cutOffs={village.ronde.batas}
            onChange={setMarks}
          />
          {isAtRisk(marks) === false && <output className={styles['saved']}>{t(VILLAGE.notAtRisk)}</output>}
        </>
      )}
      {finding === 'pindah' && (
        <>
          <RadioList<Where>
            label={t(VILLAGE.where)}
            value={where}
            onChange={setWhere}
            options={[
              { value: 'luar', label: t(VILLAGE.whereElse) },
              { value: 'dalam', label: t(VILLAGE.whereIn) },
            ]}
          />
          {where === 'dalam' && (
            <>
              <AreaPicker
                label={t(VILLAGE.whichVillage)}
                options={village.semuaDesa.flatMap(({ kode, nama: desa, kecamatan }) =>
                  kode === village.desa ? [] : [{ kode, nama: desa, inside: kecamatan }],
                )}
                onPick={setVillage2}
              />
              {isAsked && village2 === null && <p role="alert">{t(VILLAGE.needed)}</p>}
            </>
          )}
        </>
      )}
      {finding === 'ganda' && (
        <SelectField
          label={t(VILLAGE.sameAs)}
          value={same}
          wrong={isAsked && same === '' ? t(VILLAGE.needed) : undefined}
          onChange={(event) => setSame(event.target.value)}
        >
          <option value="">{t(VILLAGE.choose)}</option>
          {families
            .filter(({ id, temuan }) => id !== family.id && temuan !== 'ganda')
            .map((other) => (
              <option key={other.id} value={other.id}>
                {[familyName(other, t), familyPlace(other, t), other.kkAkhir].filter((part) => part !== null && part !== '').join(' · ')}
              </option>
            ))}
        </SelectField>
      )}
      <div className={styles['save']}>
        <Button look="primary" type="submit">
          {t(hasNext ? VILLAGE.saveNext : VILLAGE.save)}
        </Button>
        {hasNext && <Button onClick={() => save(false)}>{t(VILLAGE.save)}</Button>}
      </div>
    </form>
  )
}
