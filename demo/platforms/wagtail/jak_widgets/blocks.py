from django.utils.translation import get_language
from wagtail import blocks

from . import widgets


class JakWidgetBlock(blocks.StructBlock):
    """A widget, with its answer as plain text inside the tag for readers without a script."""

    # The function, not its result: new facts need no migration.
    widget = blocks.ChoiceBlock(
        choices=widgets.choices,
        default="treatment-choice/",
        help_text="A page that sells or prescribes treatment may show all options, not a single medicine.",
    )

    def get_context(self, value, parent_context=None):
        context = super().get_context(value, parent_context=parent_context)
        context["form"] = widgets.find(value["widget"], get_language())
        return context

    class Meta:
        icon = "clipboard-list"
        label = "JAK widget"
        template = "jak_widgets/widget.html"
