import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { aboutQuery } from '@/api/about';
import { answerQueue } from '@/api/answers';
import { queryClient } from '@/api/client';
import { sessionQuery } from '@/api/session';
import { startI18n } from '@/lib/i18n';
import { install } from './install';
import { Providers } from './Providers';
import { router } from './router';
import './app.css';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

// Who one is and what time it is at the office: asked for together, while the words are on their way.
void queryClient.prefetchQuery(sessionQuery);
await Promise.all([startI18n(), queryClient.prefetchQuery(aboutQuery)]);

answerQueue.start();
createRoot(root).render(
  <StrictMode>
    <Providers>
      <RouterProvider router={router} />
    </Providers>
  </StrictMode>,
);
install();
