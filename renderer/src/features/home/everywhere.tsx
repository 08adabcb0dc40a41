import { useActions } from '../../actions/actions-context'
import { core, newId } from '../../client/client'
import { openWindow } from '../../client/desktop'
import { failureWords } from '../../client/failure-words'
import { useText } from '../../text/text'
import { showFault } from '../../ui/toast'

/** Leaving the open book and going to its upkeep, from anywhere. Draws nothing. */
export function HomeEverywhere() {
  const text = useText()
  const say = text.home.action
  const close = async () => {
    try {
      await core.books.close({ id: newId() })
    } catch (error) {
      for (const words of failureWords(error, text.failure)) showFault(words)
    }
  }
  useActions([
    {
      id: 'book.close',
      label: say.closeBook,
      keys: 'Ctrl Shift O',
      icon: 'folder',
      keywords: say.closeBookWords,
      perform: () => void close(),
    },
    {
      id: 'book.newWindow',
      label: say.newWindow,
      icon: 'plus',
      keywords: say.newWindowWords,
      perform: () => void openWindow(null),
    },
  ])
  return null
}
