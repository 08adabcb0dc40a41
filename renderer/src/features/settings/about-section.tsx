import type { BookInfo } from '@shared/contract/book'
import { formatDong } from '@shared/domain/money'
import { hasDesktop, showInFolder } from '../../client/desktop'
import { useText } from '../../text/text'
import { KeyButton } from '../../ui/key-button'
import { Sheet } from '../../ui/sheet'
import { FactList } from '../../ui/side-panel'
import { version } from '../../../../package.json'
import classes from './settings.module.css'

/** The program's version and the open book's own marks. */
export function AboutSection({ info }: { info: BookInfo }) {
  const text = useText()
  const say = text.settings.about
  const facts = [
    { name: say.version, value: version },
    { name: say.file, value: info.file },
    { name: say.bookId, value: info.bookId },
    { name: say.mark, value: info.fingerprint },
    { name: say.vouchers, value: formatDong(info.voucherCount) },
    { name: say.regime, value: text.settings.profile.regimeName },
    { name: say.user, value: info.user.name },
    ...(info.readOnlyReason === null ? [] : [{ name: say.readOnly, value: info.readOnlyReason }]),
  ]
  return (
    <Sheet
      title={text.shell.product}
      foot={hasDesktop() ? <KeyButton label={say.show} onPress={() => void showInFolder(info.file)} /> : undefined}
      padded
    >
      <FactList facts={facts} />
      <p className={classes.below}>{say.words}</p>
    </Sheet>
  )
}
