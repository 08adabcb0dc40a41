import { useQuery } from '@tanstack/react-query'
import { percentText } from '@shared/domain/percent'
import { api } from '../../../client/client'
import { failureWords } from '../../../client/failure-words'
import { useText } from '../../../text/text'
import { Note } from '../../../ui/note'
import { Gap, Sheet } from '../../../ui/sheet'
import { Tag } from '../../../ui/tag'
import { RatioBar } from './ratio-bar'
import classes from './services.module.css'

/** The ratio of internal transactions of a year against the charter's minimum (article 4.22). */
export function RatioSheet({ year }: { year: number }) {
  const text = useText()
  const say = text.memberServices.ratio
  const { data, error } = useQuery(api.services.internalRatio.queryOptions({ input: { year } }))
  if (error !== null) return <Note tone="red">{failureWords(error, text.failure).join(' ')}</Note>
  if (data === undefined) return null
  const { revenue, cost, minimumPercent, reached, separated, planned } = data
  return (
    <Sheet
      title={say.title}
      aside={
        <>
          {minimumPercent === 0 || reached === null ? null : (
            <Tag tone={reached ? 'green' : 'amber'}>{reached ? say.reached : say.below}</Tag>
          )}
          {planned ? <Tag tone="amber">{say.planned}</Tag> : null}
          <Gap />
          <span className={classes.sub}>
            {minimumPercent === 0 ? say.noMinimum : say.basis(percentText(minimumPercent))}
          </span>
        </>
      }
    >
      <div className={classes.ratios}>
        <RatioBar label={say.revenue} share={revenue} minimumPercent={minimumPercent} />
        <RatioBar label={say.cost} share={cost} minimumPercent={minimumPercent} />
      </div>
      {separated ? null : <Note>{say.notSeparated}</Note>}
    </Sheet>
  )
}
