import { basisText } from '@shared/text/training-reasons'
import { useText } from '../text/text'
import { Icon } from './icon'
import classes from './finding-list.module.css'

/** A finding in words with the place of its rule. */
export type FindingShown = {
  key: string
  sentence: string
  basis?: { text: string; article: string | null; certain: boolean }
}

/** What rules find, each with its article, and whether the figure is certain; a word of praise where there is nothing. */
export function FindingList({ findings, none }: { findings: readonly FindingShown[]; none: string }) {
  const say = useText().parts.finding
  if (findings.length === 0)
    return (
      <p className={classes.none} role="status">
        <Icon name="check" small />
        {none}
      </p>
    )
  return (
    <ul className={classes.list} role="status">
      {findings.map(({ key, sentence, basis }) => (
        <li key={key}>
          <Icon name="warn" small />
          <span>
            {sentence}
            {basis === undefined ? null : (
              <span className={classes.basis}>
                {' '}
                {basisText(basis)}
                {basis.certain ? '' : `. ${say.uncertain}`}
              </span>
            )}
          </span>
        </li>
      ))}
    </ul>
  )
}
