import type { Keeping } from '../../../client/keeper'
import { failureWords } from '../../../client/failure-words'
import { useText } from '../../../text/text'
import { Note } from '../../../ui/note'
import classes from './after.module.css'

/** Whether what was typed is kept: being kept, kept, or why not. */
export function KeptLine({ keeping, unkept }: { keeping: Keeping; unkept: boolean }) {
  const text = useText()
  const say = text.after.kept
  if (keeping.kind === 'failed')
    return (
      <Note tone="red" urgent>
        {say.failed} {failureWords(keeping.error, text.failure).join(' ')}
      </Note>
    )
  return (
    <p className={classes.quiet} role="status">
      {unkept ? say.keeping : keeping.kind === 'kept' ? say.kept(clockOf(keeping.at)) : say.asYouType}
    </p>
  )
}

function clockOf(at: number): string {
  return new Intl.DateTimeFormat('vi-VN', { hour: '2-digit', minute: '2-digit', hour12: false }).format(at)
}
