import { mount } from 'svelte';
import 'jak-widgets/define/nhs-status-badge.js';
import type {} from 'jak-widgets/svelte';
import App from './App.svelte';

mount(App, { target: document.querySelector('main')! });
