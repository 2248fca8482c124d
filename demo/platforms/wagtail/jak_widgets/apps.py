from django.apps import AppConfig


class JakWidgetsConfig(AppConfig):
    name = "jak_widgets"
    verbose_name = "JAK widgets"
