/** What there is to know of a figure, line by line. */
import styles from './why.module.css'

export function WhyFacts({ facts }: { facts: readonly (readonly [label: string, value: string])[] }) {
  return (
    <dl className={styles['facts']}>
      {facts.map(([label, value]) => (
        <FactLine key={label} label={label} value={value} />
      ))}
    </dl>
  )
}

function FactLine({ label, value }: { label: string; value: string }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </>
  )
}
