import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

// Vite's default settings: what the desk is compared with owes nothing to ours.
export default defineConfig({ plugins: [react()] });
