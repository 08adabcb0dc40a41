import type { Text } from './text'
import { vi } from './vi'

/** What an alliance's page says in Vietnamese: the same words, and its own where a book's speak of a book. */
export const hubVi: Text = {
  ...vi,
  shell: {
    ...vi.shell,
    product: vi.hub.product,
    findPlaceholder: vi.hub.findPlaceholder,
    status: { ...vi.shell.status, label: vi.hub.status.label },
    broken: { ...vi.shell.broken, reassurance: vi.hub.brokenReassurance },
    notFound: { ...vi.shell.notFound, notSeen: vi.hub.notSeen },
  },
  session: { ...vi.session, signedOutWords: vi.hub.signedOutWords },
  actions: { ...vi.actions, rights: { ...vi.actions.rights, notPermitted: vi.hub.notPermitted } },
}
