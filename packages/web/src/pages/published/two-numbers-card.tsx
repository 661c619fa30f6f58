/** The latest survey beside a month of the register: what each measures, and what those not measured would have to show. */
import type { PublishedAnswer } from '@konvergen/contract/situation-published.ts'
import { sayTwoNumbers } from '@konvergen/core/situation/say-two-numbers.ts'
import { Link } from '@tanstack/react-router'
import { Card } from '../../parts/card.tsx'
import { SelectField } from '../../parts/field.tsx'
import { Empty } from '../../parts/states.tsx'
import { askedOfSource } from '../../parts/why/asked.ts'
import { Why } from '../../parts/why/why.tsx'
import { PUBLISHED } from '../../text/published.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import styles from './published-page.module.css'

type Two = NonNullable<PublishedAnswer['two']>

interface TwoNumbersCardProps {
  readonly kab: string
  readonly answer: PublishedAnswer
  readonly onMonth: (month: string) => void
}

export function TwoNumbersCard({ kab, answer: { two, months, levels }, onMonth }: TwoNumbersCardProps) {
  const t = useText()
  const say = useSay()
  const hasSurvey = levels.some(({ level, surveys }) => level === 'kabupaten' && surveys.length > 0)
  return (
    <Card title={t(PUBLISHED.two)} hint={t(PUBLISHED.twoHint)}>
      {two === null ? (
        <Empty title={t(PUBLISHED.noTwo)}>
          {!hasSurvey && <p>{t(PUBLISHED.noSurvey)}</p>}
          {months.length === 0 && <p>{t(PUBLISHED.noRegister)}</p>}
        </Empty>
      ) : (
        <>
          <div className={`${styles['tools']} tanpa-cetak`}>
            <SelectField label={t(PUBLISHED.month)} value={two.register.period} onChange={(event) => onMonth(event.target.value)}>
              {months.map((month) => (
                <option key={month} value={month}>
                  {say.period(month)}
                </option>
              ))}
            </SelectField>
          </div>
          <Numbers kab={kab} two={two} />
          <ul className={styles['said']}>
            {sayTwoNumbers(two, say.language).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          <Link to="/k/$kab/situasi" params={{ kab }} search={{ recap: two.register.period }}>
            {t(PUBLISHED.opens)}
          </Link>
        </>
      )}
    </Card>
  )
}

function Numbers({ kab, two }: { kab: string; two: Two }) {
  const t = useText()
  const say = useSay()
  const { survey, register, registerPercent, coverage, bounds, unmeasured } = two
  const { low, high } = survey
  const shareOf = (share: number | null): string => (share === null ? t(PUBLISHED.unknown) : say.percent(100 * share))
  return (
    <dl className={styles['pair']}>
      <div>
        <dt>
          {t(PUBLISHED.survey)}: {survey.source} {survey.year}
        </dt>
        <dd>
          <span className={styles['big']}>{say.percent(survey.percent)}</span>
          <span className={styles['under']}>
            {low !== null && high !== null && `${say.range(low, high)}; `}
            {t(PUBLISHED.ofAll)}
          </span>
        </dd>
      </div>
      <div>
        <dt>
          {t(PUBLISHED.register)}: {register.source}, {say.period(register.period)}
        </dt>
        <dd>
          <span className={styles['big']}>
            <Why kab={kab} asked={askedOfSource('stunting', register)} name={`${register.source}, ${say.period(register.period)}`}>
              {say.percent(registerPercent)}
            </Why>
          </span>
          <span className={styles['under']}>
            {t(PUBLISHED.ofCame, { cases: say.number(register.cases), measured: say.number(register.measured) })}
          </span>
        </dd>
      </div>
      <div>
        <dt>{t(PUBLISHED.coverage)}</dt>
        <dd>{shareOf(coverage)}</dd>
      </div>
      <div>
        <dt>{t(PUBLISHED.bounds)}</dt>
        <dd>
          {bounds === null ? t(PUBLISHED.unknown) : say.range(100 * bounds.low, 100 * bounds.high)}
          <span className={styles['under']}>{t(PUBLISHED.boundsOf)}</span>
        </dd>
      </div>
      <div>
        <dt>{t(PUBLISHED.unmeasured)}</dt>
        <dd>
          {unmeasured?.possible === false ? t(PUBLISHED.impossible) : shareOf(unmeasured?.share ?? null)}
          <span className={styles['under']}>{t(PUBLISHED.unmeasuredOf)}</span>
        </dd>
      </div>
    </dl>
  )
}
