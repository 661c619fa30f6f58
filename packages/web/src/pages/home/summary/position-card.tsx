/** Where the district stands: survey and register beside each other, each with interval and source, never as one. */
import type { SummaryAnswer } from '@konvergen/contract/summary.ts'
import { Link } from '@tanstack/react-router'
import { Card } from '../../../parts/card.tsx'
import { askedOfSource } from '../../../parts/why/asked.ts'
import { Why } from '../../../parts/why/why.tsx'
import { FIGURE_TEXT } from '../../../text/measures.ts'
import { useSay } from '../../../text/say.ts'
import { SUMMARY } from '../../../text/summary.ts'
import { useText } from '../../../text/text.ts'
import styles from './summary.module.css'

interface PositionCardProps {
  readonly kab: string
  readonly summary: SummaryAnswer
}

export function PositionCard({ kab, summary: { survei, register, desa } }: PositionCardProps) {
  const t = useText()
  const say = useSay()
  const { krs } = register
  return (
    <Card title={t(SUMMARY.where)}>
      <div className={styles['figures']}>
        <Survey survey={survei} />
        <Register kab={kab} register={register} />
      </div>
      <p className={styles['small']}>{t(SUMMARY.apart)}</p>
      {krs.state === 'ada' && (
        <p className={styles['small']}>
          <Why kab={kab} asked={askedOfSource('krs', krs)} name={t(FIGURE_TEXT.krs.long)}>
            {t(SUMMARY.families, {
              n: say.number(krs.numerator),
              d: say.number(krs.denominator),
              persen: say.figure(krs),
              periode: say.period(krs.period),
            })}
          </Why>
        </p>
      )}
      <p className={styles['small']}>
        {desa.kurang === 0 ? t(SUMMARY.enough) : t(SUMMARY.thin, { n: say.number(desa.kurang), d: say.number(desa.semua) })}{' '}
        <Link to="/k/$kab/situasi" params={{ kab }}>
          {t(SUMMARY.toSituation)}
        </Link>
      </p>
    </Card>
  )
}

function Survey({ survey }: { readonly survey: SummaryAnswer['survei'] }) {
  const t = useText()
  const say = useSay()
  return (
    <div>
      <h3 className={styles['kind']}>{t(SUMMARY.survey)}</h3>
      {survey === null ? (
        <p className={styles['small']}>{t(SUMMARY.noSurvey)}</p>
      ) : (
        <>
          <p className={styles['value']}>{say.percent(survey.percent)}</p>
          <p className={styles['small']}>
            {survey.low === null || survey.high === null ? t(SUMMARY.noInterval) : say.range(survey.low, survey.high)}
          </p>
          <p className={styles['small']}>{t(SUMMARY.surveyOf, { sumber: survey.source, tahun: survey.year })}</p>
        </>
      )}
    </div>
  )
}

function Register({ kab, register: { stunting, selang, ds } }: Pick<PositionCardProps, 'kab'> & Pick<SummaryAnswer, 'register'>) {
  const t = useText()
  const say = useSay()
  return (
    <div>
      <h3 className={styles['kind']}>{t(SUMMARY.register)}</h3>
      {stunting.state === 'belum-lapor' ? (
        <p className={styles['small']}>{t(SUMMARY.noRegister)}</p>
      ) : (
        <>
          <p className={styles['value']}>
            <Why kab={kab} asked={askedOfSource('stunting', stunting)} name={t(SUMMARY.register)}>
              {say.figure(stunting)}
            </Why>
          </p>
          {selang !== null && <p className={styles['small']}>{say.range(selang.low, selang.high)}</p>}
          <p className={styles['small']}>
            {t(SUMMARY.registerOf, {
              sumber: stunting.source,
              periode: say.period(stunting.period),
              n: say.number(stunting.numerator),
              d: say.number(stunting.denominator),
              ds: say.figure(ds),
            })}
          </p>
        </>
      )}
    </div>
  )
}
