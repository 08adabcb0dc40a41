import { useQuery } from '@tanstack/react-query'
import { api } from '../../../client/client'
import { useText } from '../../../text/text'
import { momentText } from '../../../ui/moment-text'
import { SidePanel } from '../../../ui/side-panel'
import classes from '../supervision.module.css'

/** Copies that were made of this book, for whom, and whose personal fields they left open. */
export function CopyList() {
  const say = useText().supervisionPrivate.copy
  const copies = useQuery(api.supervisorCopies.list.queryOptions({ input: {} }))
  const rows = copies.data ?? []
  return (
    <SidePanel title={say.list}>
      <div className={classes.detail}>
        <p className={classes.quiet}>{say.makeWords}</p>
        {copies.isSuccess && rows.length === 0 ? <p>{say.noList}</p> : null}
        <ul className={classes.steps}>
          {rows.map(({ copyId, madeAt, madeFor, opened, checkName }) => (
            <li key={copyId}>
              <b>{say.listed(momentText(madeAt), madeFor)}</b>
              <p className={classes.quiet}>
                {opened.length === 0 ? say.allMasked : say.leftOpen(opened.join(', '), checkName)}
              </p>
            </li>
          ))}
        </ul>
      </div>
    </SidePanel>
  )
}
