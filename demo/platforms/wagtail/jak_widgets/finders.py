from wagtail.embeds.exceptions import EmbedNotFoundException
from wagtail.embeds.finders.base import EmbedFinder

from . import widgets


class JakEmbedFinder(EmbedFinder):
    """Embeds the address of one of our pages in rich text, as a frame. Reads a file and asks no other host."""

    def __init__(self, base, **options):
        """``base`` is the ``JAK_BASE`` of the build, with a slash at its end."""
        self.base = f"{base}static/"

    def path_of(self, url):
        path = url.removeprefix(self.base).split("#")[0]
        return path if path in widgets.all_widgets() else None

    def accept(self, url):
        return url.startswith(self.base) and self.path_of(url) is not None

    def find_embed(self, url, max_width=None, max_height=None):
        path = self.path_of(url)
        if path is None:
            raise EmbedNotFoundException
        found = widgets.embed(path)
        return {
            "title": found["title"],
            "author_name": "",
            "provider_name": found["provider_name"],
            "type": found["type"],
            "thumbnail_url": "",
            "width": found["width"],
            "height": found["height"],
            "html": found["html"],
        }


embed_finder_class = JakEmbedFinder
