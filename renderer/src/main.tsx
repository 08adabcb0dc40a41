import './client/zod-without-eval'
import '@mantine/core/styles.layer.css'
import '@mantine/notifications/styles.layer.css'
import '@mantine/spotlight/styles.layer.css'
import './frame/fonts.css'
import './frame/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/app'
import { Providers } from './frame/providers'
import { connection } from './client/client'
import { openInitialBook } from './client/initial-book'
import { createQueryClient } from './client/query'
import { vi } from './text/vi'

const root = document.getElementById('root')
if (root === null) throw new Error('The page has no place to draw in.')

createRoot(root).render(
  <StrictMode>
    <Providers queryClient={createQueryClient(connection)} words={vi}>
      <App />
    </Providers>
  </StrictMode>,
)
void openInitialBook()
