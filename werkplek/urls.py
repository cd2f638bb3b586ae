from django.urls import path

app_name = "werkplek"
urlpatterns: list = []
