import type { CoverageRow } from '@shared/contract/hub/roll-ups'
import { formatDong } from '@shared/domain/money'
import { useText } from '../../../text/text'
import { coverageShare, shareText } from './roll-up-figure'
import classes from './rollup.module.css'

/** Of how many reports the figures are made: as words, and as a bar for those who see it. */
export function Coverage({ total }: { total: Pick<CoverageRow, 'expected' | 'reported'> }) {
  const say = useText().hubRollUp
  const share = coverageShare(total)
  return (
    <p className={classes.coverage}>
      <b>
        {say.coverage(formatDong(total.reported), formatDong(total.expected), share === null ? '' : shareText(share))}
      </b>
      <span className={classes.track} aria-hidden="true">
        <i style={{ width: `${(share ?? 0) / 100}%` }} />
      </span>
      <span className={classes.quiet}>{say.coverageWords}</span>
    </p>
  )
}
