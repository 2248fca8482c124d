import { createApp } from 'vue';
import 'jak-widgets/define/nhs-status-badge.js';
import type {} from 'jak-widgets/vue';
import App from './App.vue';

createApp(App).mount('main');
